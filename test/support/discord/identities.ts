/** Who and where, in the stand-in's world. */
export const BOT_ID = '1100000000000000001';
export const APPLICATION_ID = '1100000000000000002';
export const USER_ID = '1100000000000000003';
export const GUILD_ID = '1100000000000000004';
export const GUILD_CHANNEL_ID = '1100000000000000005';
export const DM_CHANNEL_ID = '1100000000000000006';
export const FOREIGN_GUILD_ID = '1100000000000000007';
export const FOREIGN_CHANNEL_ID = '1100000000000000008';
export const BOT_ROLE_ID = '1100000000000000009';
export const GROUP_CHANNEL_ID = '1100000000000000010';

export const BOT_USER = {
  id: BOT_ID,
  username: 'scrutineer',
  discriminator: '0',
  global_name: null,
  avatar: null,
  bot: true,
};
export const PERSON = { id: USER_ID, username: 'teacher', discriminator: '0', global_name: 'A Teacher', avatar: null };
