function s(){const{scheduler:s}=globalThis;return s?s.postTask(()=>{}):new Promise(s=>{const{port1:e,port2:n}=new MessageChannel;e.onmessage=()=>{e.close(),s()},n.postMessage(null)})}export{s as n};
//# sourceMappingURL=next-slice-Da9Zlqvw.js.map
