// builder.html: the facts of the build stand in the page as data.
import { english, Voice } from '../../text/index.js';
import { BuilderPage } from './builder-page.js';
const place = document.querySelector('#builder');
const facts = document.querySelector('#builder-facts')?.textContent;
if (place && facts)
    new BuilderPage(place, new Voice(english, 'intermediate', 'conventional'), JSON.parse(facts));
//# sourceMappingURL=builder-entry.js.map