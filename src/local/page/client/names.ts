/** Who is in the channel, as they are called there. */
export const SELF_NAME = 'Scrutineer';
export const VISITOR_NAME = 'you';
