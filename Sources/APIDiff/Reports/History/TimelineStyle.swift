/// How the timeline page looks, on screens of either scheme and on paper.
enum TimelineStyle {
  static let css = """
    :root {
      --paper: #fbfbf9; --card: #ffffff; --ink: #1c2024; --soft: #5c646d; --line: #e2e3df; --band: #f3f3ef;
      --curve: #3b5bdb; --area: #3b5bdb22; --added: #2b8a3e; --changed: #4c6ef5; --deprecated: #e8a100;
      --removed: #c92a2a; --announced: #ffc9c9; --window: #f2c14e; --late: #e03131; --after: #d8d8d2;
      --good: #2b8a3e; --bad: #c92a2a; --due: #9c6500;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #14171a; --card: #1b1f23; --ink: #e8eaed; --soft: #9aa3ad; --line: #30363c; --band: #20252a;
        --curve: #8ea6ff; --area: #8ea6ff26; --added: #51cf66; --changed: #91a7ff; --deprecated: #ffd43b;
        --removed: #ff6b6b; --announced: #7a3535; --window: #c89a2b; --late: #ff6b6b; --after: #454b52;
        --good: #69db7c; --bad: #ff8787; --due: #ffd43b;
      }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
    main { max-width: 1320px; margin: 0 auto; padding: 32px 24px 64px; }
    h1 { font-size: 15px; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); margin: 0 0 8px; }
    h2 { font-size: 34px; line-height: 1.15; margin: 0 0 20px; overflow-wrap: anywhere; }
    h3 { font-size: 19px; margin: 36px 0 10px; }
    section + section { margin-top: 72px; padding-top: 40px; border-top: 1px solid var(--line); }
    nav ul { display: flex; flex-wrap: wrap; gap: 6px 18px; list-style: none; padding: 0; margin: 0 0 28px; }
    a { color: var(--curve); }
    code { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
    small { color: var(--soft); font-size: 12px; white-space: nowrap; }
    .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 0 0 20px; }
    .tile { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 12px 14px; }
    .tile dt { color: var(--soft); font-size: 13px; }
    .tile dd { margin: 0; font-size: 25px; font-weight: 650; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    .tile.good dd { color: var(--good); } .tile.bad dd { color: var(--bad); }
    .chart { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 14px 16px; }
    .chart:focus-visible { outline: 3px solid var(--curve); outline-offset: 2px; }
    svg { display: block; max-width: none; font-family: inherit; }
    svg text { fill: var(--ink); font-size: 12px; font-variant-numeric: tabular-nums; }
    .band { fill: var(--band); } .major { font-weight: 600; }
    svg text.major, svg text.tick, svg text.hint, svg text.date, svg text.other { fill: var(--soft); }
    svg text.tick, svg text.hint, svg text.date, svg text.count { font-size: 11px; }
    svg text.panel { font-size: 14px; font-weight: 650; }
    svg text.figure { font-weight: 600; paint-order: stroke; stroke: var(--card); stroke-width: 3px; }
    svg text.count { fill: var(--soft); } svg text.small { font-size: 9px; }
    svg text.version { font-weight: 600; } svg text.future { fill: var(--soft); font-style: italic; font-weight: 400; }
    svg text.symbol { font: 12px ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; }
    svg text.mark { font-size: 11px; fill: var(--soft); } svg text.good { fill: var(--good); }
    svg text.bad { fill: var(--bad); font-weight: 600; } svg text.due { fill: var(--due); }
    .rule, .row-rule { stroke: var(--line); stroke-width: 1; } .row-rule { stroke-dasharray: 1 4; }
    .axis { stroke: var(--soft); stroke-width: 1; } .future-line { stroke: var(--soft); stroke-dasharray: 3 5; opacity: .6; }
    .curve { fill: none; stroke: var(--curve); stroke-width: 2.5; stroke-linejoin: round; } .area { fill: var(--area); }
    .dot { fill: var(--curve); stroke: var(--card); stroke-width: 1.5; } .dot.other { fill: var(--card); stroke: var(--soft); }
    rect.added, .key.added { fill: var(--added); background: var(--added); }
    rect.changed, .key.changed { fill: var(--changed); background: var(--changed); }
    rect.deprecated, .key.deprecated { fill: var(--deprecated); background: var(--deprecated); }
    rect.removed, .key.removed { fill: var(--removed); background: var(--removed); }
    rect.announced, .key.announced-key { fill: var(--announced); background: var(--announced); }
    rect.window, .key.window { fill: var(--window); background: var(--window); }
    rect.late, .key.late { fill: var(--late); background: var(--late); }
    rect.after, .key.after { fill: var(--after); background: var(--after); }
    rect.open { fill: none; stroke: var(--window); stroke-width: 1.5; stroke-dasharray: 3 3; }
    .key.open { border: 1.5px dashed var(--window); background: none; }
    .earliest { stroke: var(--ink); stroke-width: 2; }
    .legend { display: flex; flex-wrap: wrap; gap: 6px 20px; list-style: none; margin: 12px 0 0; padding: 0; color: var(--soft); font-size: 13px; }
    .legend li { display: flex; align-items: center; gap: 7px; } .key { width: 14px; height: 12px; border-radius: 3px; }
    .note { color: var(--soft); font-size: 13px; margin: 10px 0 0; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-size: 14px; }
    caption { text-align: left; color: var(--soft); font-size: 13px; padding-bottom: 6px; }
    th, td { text-align: left; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
    thead th { color: var(--soft); font-size: 12px; font-weight: 600; white-space: nowrap; } tbody th { font-weight: 600; }
    .n { text-align: right; font-variant-numeric: tabular-nums; } .zero { color: var(--soft); opacity: .55; }
    .state { white-space: nowrap; font-weight: 600; }
    .state.overdue, .state.removed-early { color: var(--bad); } .state.removed { color: var(--good); } .state.removable { color: var(--due); }
    .state.waiting, .state.kept, .state.withdrawn { color: var(--soft); }
    @media print {
      :root { --paper: #fff; --card: #fff; }
      main { max-width: none; padding: 0; }
      h2 { font-size: 24px; margin-bottom: 10px; }
      .tiles { grid-template-columns: repeat(6, 1fr); gap: 6px; margin-bottom: 8px; }
      .tile { padding: 6px 8px; } .tile dd { font-size: 17px; } .tile dt { font-size: 10px; }
      .chart { overflow: visible; border: 0; padding: 0; } svg { width: 100%; height: auto; max-height: 7.6in; }
      rect, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      tr { break-inside: avoid; } section + section { break-before: page; }
    }
    """
}
