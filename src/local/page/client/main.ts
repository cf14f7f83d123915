import './style/theme.css';
import './style/page.css';
import './style/record.css';
import './style/channel.css';
import './style/message.css';
import './style/composer.css';
import './style/why.css';
import './components.ts';
import { render } from 'lit';
import type { Known } from '../known.ts';
import { actsOf } from './acts.ts';
import { pageView } from './page.ts';
import { type State, storeOf } from './state.ts';
import { applyTheme, firstTheme } from './theme.ts';

const known = JSON.parse(document.getElementById('known')?.textContent ?? '') as Known;
const place = document.getElementById('page') as HTMLElement;
const address = new URLSearchParams(location.search);

const initial: State = {
  known,
  posts: [],
  line: '',
  asOf: address.get('as_of') ?? '',
  items: [],
  active: undefined,
  replyingTo: undefined,
  explained: undefined,
  theme: firstTheme(),
};

const store = storeOf(initial, show);
const acts = actsOf(store);

function show(state: State): void {
  render(pageView(state, acts), place);
}

applyTheme(initial.theme);
show(initial);
document.getElementById('say')?.focus();
const question = address.get('q');
if (question) acts.ask(question);
