// embed.html: the element named in the address; the classic file beside it turns the placeholder into it.
import { openGuest } from './guest.js';
openGuest();
//# sourceMappingURL=guest-entry.js.map