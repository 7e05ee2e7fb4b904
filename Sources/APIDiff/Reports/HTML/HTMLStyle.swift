/// The report page's style. Meaning never hangs on colour alone: changes are underlined, severities
/// are named.
enum HTMLStyle {
  static let text = """
    :root {
      color-scheme: light dark;
      --page: #ffffff; --panel: #f6f8fa; --line: #d0d7de; --text: #1f2328; --faint: #59636e; --link: #0758b8;
      --breaking: #b3141e; --risky: #8a5a00; --deprecated: #6a4fb3; --added: #116b2c; --noted: #0a5a86;
      --old: #ffebe9; --new: #e2f7e6; --old-mark: #ffb8b0; --new-mark: #9be3ac;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #0d1117; --panel: #161b22; --line: #3d444d; --text: #e6edf3; --faint: #9aa4af; --link: #6cb2ff;
        --breaking: #ff8a80; --risky: #e3b341; --deprecated: #c5a8ff; --added: #5fd27e; --noted: #79c0ff;
        --old: #2b1517; --new: #10261a; --old-mark: #7d2b2b; --new-mark: #1c6b39;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 76rem; background: var(--page); color: var(--text);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
    }
    h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .25rem; overflow-wrap: anywhere; }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
    p { margin: .25rem 0; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--page); border: 1px solid var(--line); }
    .advice { font-size: 1.1rem; }
    .counts { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 1rem 0; }
    .counts li { border: 1px solid currentColor; border-radius: 1rem; padding: .1rem .8rem; font-weight: 600; }
    .breaking { --ink: var(--breaking); } .risky { --ink: var(--risky); } .deprecated { --ink: var(--deprecated); }
    .added { --ink: var(--added); } .noted { --ink: var(--noted); }
    .counts li, section[class] > h2, h3 { color: var(--ink); }
    .finding h3 { margin: 0 0 .5rem; color: inherit; overflow-wrap: anywhere; }
    h2 small, h3 small { color: var(--faint); font-weight: 400; font-size: .95rem; }
    form {
      display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; padding: 1rem; margin: 1rem 0;
      background: var(--panel); border: 1px solid var(--line); border-radius: .5rem;
    }
    form[hidden] { display: none; }
    fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
    legend, .field > label { font-size: .85rem; color: var(--faint); padding: 0; }
    .field { display: flex; flex-direction: column; min-width: 10rem; }
    .field { max-width: 13rem; }
    .field.wide { flex: 1; max-width: none; }
    input, select, button { font: inherit; color: inherit; }
    select, input[type=search], button {
      padding: .3rem .5rem; background: var(--page); border: 1px solid var(--line); border-radius: .3rem; max-width: 100%;
    }
    [role=status] { width: 100%; color: var(--faint); font-size: .9rem; }
    .finding {
      border: 1px solid var(--line); border-left: .3rem solid var(--ink); border-radius: .4rem; padding: .8rem 1rem;
      margin: .75rem 0;
    }
    .finding:target { outline: 3px solid var(--ink); outline-offset: 2px; }
    .finding[hidden], section[hidden] { display: none; }
    .anchor { text-decoration: none; padding: 0 .3rem; color: var(--faint); }
    .sides { margin: .4rem 0 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .5rem; }
    .side { border-radius: .3rem; padding: .4rem .6rem; min-width: 0; }
    .side.old { background: var(--old); } .side.new { background: var(--new); } .side.both { background: var(--panel); }
    .side p { font-size: .85rem; color: var(--faint); margin: 0; overflow-wrap: anywhere; }
    pre { margin: .2rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    code { font: .9rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    del, ins { text-decoration: underline; text-decoration-thickness: 2px; border-radius: .15rem; }
    del { background: var(--old-mark); } ins { background: var(--new-mark); }
    del::before, del::after, ins::before, ins::after {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    del::before { content: " [only in old: "; } ins::before { content: " [only in new: "; }
    del::after, ins::after { content: "] "; }
    .facts { display: flex; flex-wrap: wrap; gap: .25rem .75rem; margin: .5rem 0 0; font-size: .9rem; color: var(--faint); }
    .facts b { color: var(--ink); }
    .proof { margin: .4rem 0 0; overflow-wrap: anywhere; }
    summary { cursor: pointer; width: fit-content; color: var(--link); }
    details pre { background: var(--panel); border-radius: .3rem; padding: .4rem .6rem; }
    .fix { margin-top: .4rem; overflow-wrap: anywhere; }
    .compact { padding: .35rem .8rem; margin: .3rem 0; }
    .compact h4 { font-weight: 400; margin: 0; }
    .remarks { list-style: none; padding: 0; }
    .remarks li {
      border: 1px solid var(--line); border-left: .3rem solid var(--ink); border-radius: .4rem; padding: .5rem 1rem;
      margin: .5rem 0; overflow-wrap: anywhere;
    }
    footer { margin-top: 3rem; color: var(--faint); font-size: .9rem; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      form, .skip, .anchor { display: none; }
      .finding { break-inside: avoid; }
      h2, h3 { break-after: avoid; }
      .side { border: 1px solid var(--line); }
    }

    """
}
