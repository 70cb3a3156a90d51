// A worker that says it is there and breaks down at the first task.
onmessage = () => {
  throw new Error('broken');
};
postMessage(null);
