// A service worker that gives the pages of this folder the response header that their address asks for.
onfetch = (event) => {
  const { searchParams } = new URL(event.request.url);
  const name = searchParams.get('header');
  if (!name) return;
  const headers = { 'content-type': 'text/html', [name]: searchParams.get('policy') };
  event.respondWith(fetch(event.request.url.split('?')[0]).then(({ body }) => new Response(body, { headers })));
};
