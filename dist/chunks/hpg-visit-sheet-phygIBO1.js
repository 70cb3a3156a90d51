import{c as e,d as t,i as s,x as o,ae as a,ak as n,h as i,y as r,B as h,al as l,P as p,Q as d,aj as m,O as c,R as u,v as g,e as $,T as f}from"./core-CXo0RcbH.js";import{E as v,e as w}from"./evidence-element-F-WWcqfF.js";import{e as b,E as y}from"./evidence-marks-DB_mkCV1.js";import{h as k,p as x}from"./plain-frame-BNxVAA1n.js";import{h as z,e as j,l as M}from"./notes.template-CyKgBia5.js";import{t as S}from"./told.styles-DzPAXQHZ.js";import{t as q}from"./told.template-aMB9W6YT.js";import{a as C,b as A}from"./sources-list-Dp2dkKWY.js";import{a as L}from"./names-DlUCVs1s.js";import"./page-date-wL_DAkVe.js";import"./site-words-Bnw6CWDJ.js";import"./strengths-SWlaw-18.js";const D=e("visit-sheet",{answer:{fundamentals:"One page to take to your visit: what you looked at, what to ask, and where it comes from.",intermediate:"One page for the visit: what was looked at, what to ask, and the sources.",academic:"One-page summary for the consultation: scenario, simulated and published values, topics, sources."},about:{fundamentals:"It follows the pictures on this page. Nothing is stored or sent.",intermediate:"It follows the pictures on this page; nothing is stored or sent.",academic:"Follows the shared scenario of this page; nothing is stored or transmitted."},lookedAt:"What was looked at",looked:{fundamentals:e=>`${e.protocol}. ${e.treatment}. A man of ${e.age}, with ${e.sperm} million sperm per mL before. Shown: ${e.moment}.`,intermediate:e=>`${e.protocol}. ${e.treatment}. A man of ${e.age} years, ${e.sperm} million sperm per mL before treatment. Shown: ${e.moment}.`,academic:e=>`${e.protocol}. ${e.treatment}. Reference man of ${e.age} years, ${e.sperm} M/mL at baseline. Shown: ${e.moment}.`},stops:e=>`${e.agent}, ${e.dose} mg ${e.every}, stopped after ${e.months} months`,continues:e=>`${e.agent}, ${e.dose} mg ${e.every}, not stopped`,none:"No testosterone from outside",everyDay:"every day",everyDays:e=>`every ${e.days} days`,ownCourses:"The other medicines were chosen by the reader",caption:"Simulated for a typical man, not measured and not a forecast for one man",marker:"Marker",now:"At this moment, simulated",usual:"Before treatment, simulated",value:e=>`${e.number} ${e.unit}`,published:"What studies found",questions:"Questions to ask",notes:"Your own notes",notesHint:{fundamentals:"Only you see them. They are printed with the page and kept nowhere.",intermediate:"Printed with the page and kept nowhere; the page does not read them.",academic:"Printed only; neither read nor stored."},sources:"Sources",print:"Print this sheet"}),O=s`.print{margin-block-end:1em}.section{padding-block:.75em;border-block-start:1px solid var(--_rule)}.notes{display:grid;grid-template-columns:minmax(0,1fr);max-inline-size:46em;font-size:1em;font-weight:600;color:var(--_ink)}textarea{field-sizing:content;min-block-size:6em;inline-size:100%;padding:.5em;font:inherit;font-weight:400;color:inherit;background:transparent;border:1px solid var(--_line);border-radius:3px}.hint{margin:.3em 0 0;font-size:var(--_small);color:var(--_muted)}::slotted([slot="own-questions"]),::slotted([slot="contact"]){margin-block:.5em}@media print{:host{font-size:8.5pt;line-height:1.25}.print,.hint{display:none}.section{padding-block:.2em}textarea{min-block-size:5em;inline-size:100%}.notes{max-inline-size:none}.scroll{overflow:visible}.notice{padding-block:.3em 0}}`;function N(e,t,{agent:s,dose:o,everyDays:a,courses:n}){const i=e.say(D),r=n?`. ${i.ownCourses}`:"";if(!t.hasTestosterone)return i.none+r;const h={agent:e.fact(`agent.${s}.name`,L[s]),dose:e.number(o,1),every:1===a?i.everyDay:i.everyDays({days:e.number(a,2)})};return(null===t.stopMonth?i.continues(h):i.stops({...h,months:e.number(t.stopMonth,1)}))+r}const _=["lh","fsh","testosterone","itt","sperm","testisVolume"],E={hcg:"what-hcg-does",rfsh:"gonadotropins-take-long",hmg:"gonadotropins-take-long",clomiphene:"what-serms-do",tamoxifen:"what-serms-do",enclomiphene:"enclomiphene-not-approved",anastrozole:"what-aromatase-inhibitors-do"};function I(e,t){const s=n(e,t),o=(({regimen:e})=>e.flatMap(({agent:e,everyDays:t})=>"gonadorelin"===e?(e=>e<1?"pump-copies-the-pulse":"gonadorelin-twice-weekly-no-trial")(t):E[e]??[]))(e);if("untreated"===s)return[...new Set(["axis-in-one-line",...o])];const a="after"===s&&o.length>0?["no-drug-shown-to-beat-waiting"]:[];return[...new Set([..."after"===s?["recovery-in-trials","clinic-men-do-worse","recovery-not-certain"]:["silent-signal","why-testes-shrink","not-everyone-azoospermic"],...o,...a,"guidelines-on-children"])]}function P(e,t){switch(n(e,t)){case"before":case"untreated":return["ask-before-starting"];case"on":return null===e.stopMonth?["ask-while-on"]:["ask-while-on","ask-when-stopping"];case"after":return["ask-when-stopping","ask-when-none-return"]}}const T="data-hpg-printing",U=l(`hpg-visit-sheet[${T}]`),R=s`
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
    body:has(${U}) *:not(${U}, ${U} *, :has(${U})) {
      display: none !important;
    }
    :is(html, body):has(${U}) {
      margin: 0;
    }
  }
`;class B extends v{static{this.styles=[p,d,m,w,b,O]}#e=new y(this);#t=new c(this,()=>import("../facts/hpg-visit-sheet-_pHB7q44.js"),()=>{this.problems.add(new Error(this.voice.say(j).notLoaded))});connectedCallback(){super.connectedCallback(),u(this.getRootNode(),S),u(this.getRootNode(),R),addEventListener("afterprint",this.#s),this.needed=this.#t.load()}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("afterprint",this.#s),this.#s()}async getUpdateComplete(){return await super.getUpdateComplete(),await this.#t.settled,await this.#e.settled,super.getUpdateComplete()}get replaceable(){const e=this.#t.value;return e&&new Set(Object.keys(e.claims))}get sourceIds(){const{published:e,questions:t}=this.#o();return[...new Set([...e,...t].flatMap(({sources:e})=>[...e]))]}#o(){const{run:e,scenario:t}=this.shared,s=this.#t.value?.claims??{},o=e=>e.flatMap(e=>s[e]??[]);return{published:o(I(e,t.month)),questions:o(P(e,t.month))}}print(){this.setAttribute(T,""),window.print()}#s=()=>{this.removeAttribute(T)};willUpdate(e){super.willUpdate(e);const{voice:s}=this,{run:n,scenario:l}=this.shared,p=s.say(D);this.light.render("looked-at",t`${this.#a(p.lookedAt)} <p>${((e,t,s)=>{const{protocol:n,age:i,baselineSperm:r,month:h}=s;return e.say(D).looked({protocol:e.fact(`protocol.${n}.name`,a[n]),treatment:N(e,t,s),age:e.number(i),sperm:e.number(r,1),moment:o(e,t,h)})})(s,n,l)}</p> ${((e,s,o)=>{const a=e.say(D),n=(t,s)=>a.value(e.marker(i[t],s));return t`<table> <caption> ${a.caption} </caption> <thead> <tr> ${[a.marker,a.now,a.usual].map(e=>t`<th scope="col">${e}</th>`)} </tr> </thead> <tbody> ${_.map(a=>t`<tr> <th scope="row">${e.fact(`marker.${a}.name`,i[a].name)}</th> <td>${n(a,r(s,a,o))}</td> <td>${n(a,h(s,a))}</td> </tr>`)} </tbody> </table>`})(s,n,l.month)}`)}#a(e){return k(Number(this.headingLevel)+1,e)}render(){const{voice:e}=this,s=e.say(D),o=this.#t.value;return t`${x(e,{problems:this.problems.template,prefer:e=>{this.prefer({level:e})},answer:this.slotted("answer",t`${k(Number(this.headingLevel),s.answer)} <p>${s.about}</p>`),body:t`<button type="button" class="print" part="print" @click=${this.print}>${s.print}</button> <div class="sheet"> <div class="section scroll" tabindex="0" role="region" aria-label=${s.lookedAt}><slot name="looked-at"></slot></div> ${o?this.#n(o):M(e,this.#t)} ${this.#i()} ${o?this.#r(o):""} </div>`,notice:this.slotted("notice",t`<p>${e.say(g).notice}</p>`)})}${this.#e.popover()}`}#n(e){const s=this.voice.say(D),{published:o,questions:a}=this.#o(),n={voice:this.voice,marks:this.#e,said:(e,t)=>this.said(e,t),sourcesOf:t=>t.flatMap(t=>e.sources[t]??[])},i=e=>e.map(e=>q(n,e));return t`${this.#e.overdue([...o,...a])} <div class="section">${this.slotted("published",t`${this.#a(s.published)} ${i(o)}`)}</div> <div class="section"> ${this.slotted("questions",t`${this.#a(s.questions)} ${i(a)}`)} <slot name="own-questions"></slot> <slot name="contact"></slot> </div>`}#i(){const e=this.voice.say(D);return t`<div class="section"> <label class="notes" >${e.notes} <textarea part="notes" rows="4" autocomplete="off" aria-describedby="hint"></textarea> </label> <p class="hint" id="hint">${e.notesHint}</p> </div>`}#r(e){const s=this.sourceIds.flatMap(t=>e.sources[t]??[]),o=t`${this.#a(this.voice.say(D).sources)} ${((e,s)=>t`<ul> ${s.map(s=>((e,s)=>{const{authors:o,title:a,journal:n,year:i,locator:r,doi:h,pmid:l,read:p}=s,d=h?`doi:${h}.`:l?`PMID ${l}.`:"",m=C(s),c=m?t`<a href=${m} rel="noopener">${a}</a>`:a,u=o.endsWith(".")?"":".",g=t`${o}${u} ${c}.`,$=`${n} ${i}${r?`;${r}`:""}. ${d}`,f=t` (${e.say(A)[p]})`;return d?t`<li> <span class="hpg-on-screen">${g}</span><span class="hpg-on-paper">${z(s)}.</span> ${$}<span class="hpg-on-screen" >${f}</span > </li>`:t`<li>${g} ${$}${f}</li>`})(e,s))} </ul>`)(this.voice,s)}`;return t`<div class="section">${this.slotted("sources",o)}</div>`}}$(),f("hpg-visit-sheet",B);export{B as HpgVisitSheet};
//# sourceMappingURL=hpg-visit-sheet-phygIBO1.js.map
