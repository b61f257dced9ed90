(() => {
  const root = document.documentElement;
  const key = "verbatim-mode";
  const preview = /^\/(apercu|desk-api\/preview)\//.test(location.pathname);
  const stored = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const keep = (mode) => {
    try {
      localStorage.setItem(key, mode);
    } catch {
      root.dataset.kept = "no";
    }
  };
  const show = (mode) => {
    const known = mode === "light" || mode === "dark";
    if (known) root.dataset.mode = mode;
    else delete root.dataset.mode;
    for (const button of document.querySelectorAll("button[data-mode]")) {
      button.setAttribute("aria-pressed", String(button.dataset.mode === (known ? mode : "auto")));
    }
  };
  const current = () => (preview ? new URLSearchParams(location.search).get("mode") : stored());
  root.classList.add("scripted");
  show(current());
  addEventListener("storage", (event) => {
    if (event.key === key && !preview) show(event.newValue);
  });
  addEventListener("DOMContentLoaded", () => {
    show(current());
    document.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-mode]");
      if (!button) return;
      if (!preview) keep(button.dataset.mode);
      show(button.dataset.mode);
    });
  });
})();
