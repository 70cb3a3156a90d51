(self.hpgExplainersParts??={})["chunks/classic/hpg-visit-sheet-DLAvAnXr.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","../../hpg-explainers.iife","./whole-BUO6yoIF","./claims-BbaQUA5v","./sources-DtOq3DQp"],function(e,t,s,n,o){const a=t.catalogue("visit-sheet",{answer:{fundamentals:"One page to take to your visit: what you looked at, what to ask, and where it comes from.",intermediate:"One page for the visit: what was looked at, what to ask, and the sources.",academic:"One-page summary for the consultation: scenario, simulated and published values, topics, sources."},about:{fundamentals:"It follows the pictures on this page. Nothing is stored or sent.",intermediate:"It follows the pictures on this page; nothing is stored or sent.",academic:"Follows the shared scenario of this page; nothing is stored or transmitted."},lookedAt:"What was looked at",looked:{fundamentals:e=>`${e.protocol}. ${e.treatment}. A man of ${e.age}, with ${e.sperm} million sperm per mL before. Shown: ${e.moment}.`,intermediate:e=>`${e.protocol}. ${e.treatment}. A man of ${e.age} years, ${e.sperm} million sperm per mL before treatment. Shown: ${e.moment}.`,academic:e=>`${e.protocol}. ${e.treatment}. Reference man of ${e.age} years, ${e.sperm} M/mL at baseline. Shown: ${e.moment}.`},stops:e=>`${e.agent}, ${e.dose} mg ${e.every}, stopped after ${e.months} months`,continues:e=>`${e.agent}, ${e.dose} mg ${e.every}, not stopped`,none:"No testosterone from outside",everyDay:"every day",everyDays:e=>`every ${e.days} days`,ownCourses:"The other medicines were chosen by the reader",caption:"Simulated for a typical man, not measured and not a forecast for one man",marker:"Marker",now:"At this moment, simulated",usual:"Before treatment, simulated",value:e=>`${e.number} ${e.unit}`,published:"What studies found",questions:"Questions to ask",notes:"Your own notes",notesHint:{fundamentals:"Only you see them. They are printed with the page and kept nowhere.",intermediate:"Printed with the page and kept nowhere; the page does not read them.",academic:"Printed only; neither read nor stored."},sources:"Sources",print:"Print this sheet"}),i=t.i`.print{margin-block-end:1em}.section{padding-block:.75em;border-block-start:1px solid var(--_rule)}.notes{display:grid;grid-template-columns:minmax(0,1fr);max-inline-size:46em;font-size:1em;font-weight:600;color:var(--_ink)}textarea{field-sizing:content;min-block-size:6em;inline-size:100%;padding:.5em;font:inherit;font-weight:400;color:inherit;background:transparent;border:1px solid var(--_line);border-radius:3px}.hint{margin:.3em 0 0;font-size:var(--_small);color:var(--_muted)}::slotted([slot="own-questions"]),::slotted([slot="contact"]){margin-block:.5em}@media print{:host{font-size:8.5pt;line-height:1.25}.print,.hint{display:none}.section{padding-block:.2em}textarea{min-block-size:5em;inline-size:100%}.notes{max-inline-size:none}.scroll{overflow:visible}.notice{padding-block:.3em 0}}`;function r(e,s,{agent:n,dose:o,everyDays:i,courses:r}){const l=e.say(a),h=r?`. ${l.ownCourses}`:"";if(!s.hasTestosterone)return l.none+h;const d={agent:e.fact(`agent.${n}.name`,t.agentNames[n]),dose:e.number(o,1),every:1===i?l.everyDay:l.everyDays({days:e.number(i,2)})};return(null===s.stopMonth?l.continues(d):l.stops({...d,months:e.number(s.stopMonth,1)}))+h}const l=["lh","fsh","testosterone","itt","sperm","testisVolume"],h={hcg:"what-hcg-does",rfsh:"gonadotropins-take-long",hmg:"gonadotropins-take-long",clomiphene:"what-serms-do",tamoxifen:"what-serms-do",enclomiphene:"enclomiphene-not-approved",anastrozole:"what-aromatase-inhibitors-do"};function d(e,s){const n=t.phaseAt(e,s),o=(({regimen:e})=>e.flatMap(({agent:e,everyDays:t})=>"gonadorelin"===e?(e=>e<1?"pump-copies-the-pulse":"gonadorelin-twice-weekly-no-trial")(t):h[e]??[]))(e);if("untreated"===n)return[...new Set(["axis-in-one-line",...o])];const a="after"===n&&o.length>0?["no-drug-shown-to-beat-waiting"]:[];return[...new Set([..."after"===n?["recovery-in-trials","clinic-men-do-worse","recovery-not-certain"]:["silent-signal","why-testes-shrink","not-everyone-azoospermic"],...o,...a,"guidelines-on-children"])]}function p(e,s){switch(t.phaseAt(e,s)){case"before":case"untreated":return["ask-before-starting"];case"on":return null===e.stopMonth?["ask-while-on"]:["ask-while-on","ask-when-stopping"];case"after":return["ask-when-stopping","ask-when-none-return"]}}const c="data-hpg-printing",m=t.r$1(`hpg-visit-sheet[${c}]`),u=t.i`
  @layer hpg-explainers {
    hpg-visit-sheet [data-hpg-part] > :is(h2, h3, h4, h5, h6) {
      margin: 0 0 0.35em;
      font-size: 1.0625em;
      line-height: 1.3;
      font-weight: 600;
    }
    hpg-visit-sheet [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
      font-size: 1.5em;
    }
    hpg-visit-sheet [data-hpg-part='looked-at'] > p {
      margin: 0 0 0.75em;
    }
    hpg-visit-sheet [data-hpg-part='sources'] ul {
      margin: 0;
      font-size: 0.875em;
    }
    hpg-visit-sheet .hpg-on-paper {
      display: none;
    }
    @media print {
      hpg-visit-sheet [data-hpg-part='answer'] > :is(h2, h3, h4, h5, h6) {
        font-size: 1.25em;
      }
      hpg-visit-sheet [data-hpg-part] :is(p, li, .hpg-told) {
        margin-block: 0 0.15em;
        max-inline-size: none;
        line-height: 1.2;
        break-inside: avoid;
      }
      hpg-visit-sheet [data-hpg-part] :is(th, td) {
        padding-block: 0;
      }
      hpg-visit-sheet :is(.hpg-on-screen, [data-hpg-part='answer'] > p) {
        display: none;
      }
      hpg-visit-sheet .hpg-on-paper {
        display: inline;
        font-weight: 600;
      }
      hpg-visit-sheet [data-hpg-part='sources'] ul {
        columns: 3;
        column-gap: 1.5em;
        padding: 0;
        list-style: none;
        font-size: 0.8125em;
      }
    }
  }
  @media print {
    body:has(${m}) *:not(${m}, ${m} *, :has(${m})) {
      display: none !important;
    }
    :is(html, body):has(${m}) {
      margin: 0;
    }
  }
`;class g extends s.EvidenceElement{static{this.styles=[t.tokens,t.controlStyles,t.frameStyles,s.evidenceElementStyles,t.evidenceMarkStyles,i]}#e=new t.EvidenceMarks(this);#t=new t.OnDemand(this,()=>Promise.resolve().then(()=>$),()=>{this.problems.add(new Error(this.voice.say(t.evidence).notLoaded))});connectedCallback(){super.connectedCallback(),t.adoptPageSheet(this.getRootNode(),t.toldStyles),t.adoptPageSheet(this.getRootNode(),u),addEventListener("afterprint",this.#s),this.needed=this.#t.load()}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("afterprint",this.#s),this.#s()}async getUpdateComplete(){return await super.getUpdateComplete(),await this.#t.settled,await this.#e.settled,super.getUpdateComplete()}get replaceable(){const e=this.#t.value;return e&&new Set(Object.keys(e.claims))}get sourceIds(){const{published:e,questions:t}=this.#n();return[...new Set([...e,...t].flatMap(({sources:e})=>[...e]))]}#n(){const{run:e,scenario:t}=this.shared,s=this.#t.value?.claims??{},n=e=>e.flatMap(e=>s[e]??[]);return{published:n(d(e,t.month)),questions:n(p(e,t.month))}}print(){this.setAttribute(c,""),window.print()}#s=()=>{this.removeAttribute(c)};willUpdate(e){super.willUpdate(e);const{voice:s}=this,{run:n,scenario:o}=this.shared,i=s.say(a);this.light.render("looked-at",t.b`${this.#o(i.lookedAt)} <p>${((e,s,n)=>{const{protocol:o,age:i,baselineSperm:l,month:h}=n;return e.say(a).looked({protocol:e.fact(`protocol.${o}.name`,t.protocolNames[o]),treatment:r(e,s,n),age:e.number(i),sperm:e.number(l,1),moment:t.momentWords(e,s,h)})})(s,n,o)}</p> ${((e,s,n)=>{const o=e.say(a),i=(s,n)=>o.value(e.marker(t.markerUnits[s],n));return t.b`<table> <caption> ${o.caption} </caption> <thead> <tr> ${[o.marker,o.now,o.usual].map(e=>t.b`<th scope="col">${e}</th>`)} </tr> </thead> <tbody> ${l.map(o=>t.b`<tr> <th scope="row">${e.fact(`marker.${o}.name`,t.markerUnits[o].name)}</th> <td>${i(o,t.markerAt(s,o,n))}</td> <td>${i(o,t.markerAtStart(s,o))}</td> </tr>`)} </tbody> </table>`})(s,n,o.month)}`)}#o(e){return s.heading(Number(this.headingLevel)+1,e)}render(){const{voice:e}=this,n=e.say(a),o=this.#t.value;return t.b`${s.plainFrame(e,{problems:this.problems.template,prefer:e=>{this.prefer({level:e})},answer:this.slotted("answer",t.b`${s.heading(Number(this.headingLevel),n.answer)} <p>${n.about}</p>`),body:t.b`<button type="button" class="print" part="print" @click=${this.print}>${n.print}</button> <div class="sheet"> <div class="section scroll" tabindex="0" role="region" aria-label=${n.lookedAt}><slot name="looked-at"></slot></div> ${o?this.#a(o):t.loadState(e,this.#t)} ${this.#i()} ${o?this.#r(o):""} </div>`,notice:this.slotted("notice",t.b`<p>${e.say(t.common).notice}</p>`)})}${this.#e.popover()}`}#a(e){const s=this.voice.say(a),{published:n,questions:o}=this.#n(),i={voice:this.voice,marks:this.#e,said:(e,t)=>this.said(e,t),sourcesOf:t=>t.flatMap(t=>e.sources[t]??[])},r=e=>e.map(e=>t.toldStatement(i,e));return t.b`${this.#e.overdue([...n,...o])} <div class="section">${this.slotted("published",t.b`${this.#o(s.published)} ${r(n)}`)}</div> <div class="section"> ${this.slotted("questions",t.b`${this.#o(s.questions)} ${r(o)}`)} <slot name="own-questions"></slot> <slot name="contact"></slot> </div>`}#i(){const e=this.voice.say(a);return t.b`<div class="section"> <label class="notes" >${e.notes} <textarea part="notes" rows="4" autocomplete="off" aria-describedby="hint"></textarea> </label> <p class="hint" id="hint">${e.notesHint}</p> </div>`}#r(e){const s=this.sourceIds.flatMap(t=>e.sources[t]??[]),n=t.b`${this.#o(this.voice.say(a).sources)} ${((e,s)=>t.b`<ul> ${s.map(s=>((e,s)=>{const{authors:n,title:o,journal:a,year:i,locator:r,doi:l,pmid:h,read:d}=s,p=l?`doi:${l}.`:h?`PMID ${h}.`:"",c=t.sourceAddress(s),m=c?t.b`<a href=${c} rel="noopener">${o}</a>`:o,u=n.endsWith(".")?"":".",g=t.b`${n}${u} ${m}.`,$=`${a} ${i}${r?`;${r}`:""}. ${p}`,b=t.b` (${e.say(t.sourceWords)[d]})`;return p?t.b`<li> <span class="hpg-on-screen">${g}</span><span class="hpg-on-paper">${t.sourceName(s)}.</span> ${$}<span class="hpg-on-screen" >${b}</span > </li>`:t.b`<li>${g} ${$}${b}</li>`})(e,s))} </ul>`)(this.voice,s)}`;return t.b`<div class="section">${this.slotted("sources",n)}</div>`}}t.ensurePageScope(),t.defineOnce("hpg-visit-sheet",g);var $=Object.freeze({__proto__:null,claims:n.claims,sources:o.sources});e.HpgVisitSheet=g});
//# sourceMappingURL=hpg-visit-sheet-DLAvAnXr.js.map
