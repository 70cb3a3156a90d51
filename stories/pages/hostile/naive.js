// A chart element written without care, the way many are: words and drawing in the page itself, sizes in rem, markup from
// strings, loops over whatever a list holds. Every hazard has to break it, or it proves nothing.
{
  const { src } = document.currentScript;
  customElements.define(
    'naive-chart',
    class extends HTMLElement {
      connectedCallback() {
        if (this.gone) return;
        setTimeout(() => this.draw());
      }

      disconnectedCallback() {
        this.gone = true;
        this.innerHTML = '';
      }

      async draw() {
        this.dataset.from = src;
        const width = this.parentNode.clientWidth;
        const { points } = await (await fetch('naive-data.json')).json();
        let path = '';
        for (const index in points) {
          path += `${path ? 'L' : 'M'}${(index * width) / points.length} ${100 - points[index].toFixed(0)}`;
        }
        const marks = Array.from({ length: 5 }, (_, at) => `<circle cx="${at * 20}" cy="50" r="2"/>`);
        this.dispatchEvent(new Event('draws'));
        for (const option in { grid: true }) if (option !== 'grid') throw new Error(`unknown option ${option}`);
        this.innerHTML += `
          <p style="font-size:1rem">A chart of five points, drawn once.</p>
          <svg class="Chart" width="${width}" height="110">
            <path d="${path}" stroke="currentColor" fill="none"/><path d="M0 100H${width}" stroke="currentColor"/>
            <path d="M0 0V100" stroke="currentColor"/><line x1="0" x2="${width}" y1="50" y2="50" stroke="currentColor"/>
            ${marks.filter(Boolean).join('')}
            <text x="0" y="95" font-size="14">first month</text>
          </svg>
          <table style="font-size:1rem"><tr><td>month</td><td>value</td></tr><tr><td>1</td><td>10</td></tr></table>
          <button style="font-size:1rem">More</button>`;
        if (JSON.stringify([1]) !== '[1]') throw new Error('its list cannot be stored');
      }
    },
  );
}
