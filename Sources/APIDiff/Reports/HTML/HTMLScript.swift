/// The report page's script: it hides and shows what is already there, and makes no markup. The
/// page is complete without it.
enum HTMLScript {
  static let text = #"""
    (() => {
      'use strict';
      const form = document.getElementById('filters');
      if (!form) return;
      const entries = form.dataset.entries;
      const status = document.getElementById('status');
      const findings = Array.from(document.querySelectorAll('.finding'));
      const sections = Array.from(document.querySelectorAll('main section')).filter((item) => item.querySelector('.finding'));
      const texts = new Map(findings.map((item) => [item, item.textContent.toLowerCase()]));
      const boxes = Array.from(form.querySelectorAll('[name=severity]'));

      const apply = () => {
        const severities = boxes.filter((box) => box.checked).map((box) => box.value);
        const [module, rule, text] = ['module', 'rule', 'text'].map((key) => form.elements[key].value);
        const words = text.toLowerCase().split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const item of findings) {
          const data = item.dataset;
          const fits = severities.includes(data.severity) && (!module || data.module === module)
            && (!rule || data.rule === rule) && words.every((word) => texts.get(item).includes(word));
          item.hidden = !fits;
          if (fits) shown += 1;
        }
        for (const section of sections) section.hidden = !section.querySelector('.finding:not([hidden])');
        status.textContent = shown === findings.length
          ? `All ${shown} ${entries} are shown.` : `${shown} of ${findings.length} ${entries} are shown.`;
        return { severities, module, rule, text };
      };

      const remember = (state) => {
        const query = new URLSearchParams();
        if (state.severities.length !== boxes.length) query.set('severity', state.severities.join(','));
        for (const key of ['module', 'rule', 'text']) if (state[key]) query.set(key, state[key]);
        const search = query.toString();
        try {
          history.replaceState(null, '', location.pathname + (search ? '?' + search : '') + location.hash);
        } catch (error) {
          // Some places where a page can be opened do not allow it; the filter works all the same.
        }
      };

      const recall = () => {
        const query = new URLSearchParams(location.search);
        if (query.has('severity')) {
          const wanted = query.get('severity').split(',');
          for (const box of boxes) box.checked = wanted.includes(box.value);
        }
        for (const key of ['module', 'rule', 'text']) if (query.has(key)) form.elements[key].value = query.get(key);
      };

      const follow = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        if (!target) return;
        if (target.hidden) {
          form.reset();
          remember(apply());
        }
        target.scrollIntoView();
        target.focus({ preventScroll: true });
      };

      form.hidden = false;
      recall();
      apply();
      form.addEventListener('input', () => remember(apply()));
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('reset', () => setTimeout(() => remember(apply()), 0));
      window.addEventListener('hashchange', follow);
      follow();
    })();

    """#
}
