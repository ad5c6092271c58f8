// app.js — enhancement only: every page works without it.
(() => {
  "use strict";
  // A second press while the first is on its way does nothing; the server would see through it anyway (form keys).
  document.addEventListener("submit", (e) => {
    const form = e.target;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => { delete form.dataset.sent; }, 8000);
    upload(form, e);
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((f) => { delete f.dataset.sent; }));

  // Files go up with a bar that shows how far; the answer replaces the page as a plain submit would.
  function upload(form, e) {
    if (form.enctype !== "multipart/form-data" || e.defaultPrevented) return;
    const files = [...form.querySelectorAll("input[type=file]")].flatMap((i) => [...i.files]);
    if (!files.length || files.reduce((n, f) => n + f.size, 0) < 200000) return;
    e.preventDefault();
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.setAttribute("aria-label", "Đang tải tệp lên");
    form.append(bar);
    const data = new FormData(form);
    if (e.submitter && e.submitter.name) data.append(e.submitter.name, e.submitter.value);
    const x = new XMLHttpRequest();
    x.open("POST", form.action);
    x.upload.onprogress = (p) => { bar.value = (100 * p.loaded) / p.total; };
    x.onload = () => {
      if (x.responseURL !== form.action && x.status < 300) { location.assign(x.responseURL); return; }
      document.open(); document.write(x.responseText); document.close();
    };
    x.onerror = () => { bar.remove(); delete form.dataset.sent; alert("Không gửi được. Hãy kiểm tra kết nối mạng rồi bấm gửi lại; nội dung đã nhập vẫn còn."); };
    x.send(data);
  }

  // Accelerator keys of buttons and links: data-key="F9" or "Alt+N".
  document.addEventListener("keydown", (e) => {
    const name = (e.altKey ? "Alt+" : "") + (e.key.length === 1 ? e.key.toUpperCase() : e.key);
    const at = document.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (at) { e.preventDefault(); at.click(); }
  });

  // Enter goes to the next field in forms that say so; the last one submits.
  document.querySelectorAll("form[data-enter-moves]").forEach((form) => form.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.target.tagName === "TEXTAREA" || e.target.type === "submit" || e.defaultPrevented) return;
    const all = [...form.elements].filter((x) => !x.disabled && x.type !== "hidden" && x.tagName !== "FIELDSET" && x.offsetParent);
    const next = all[all.indexOf(e.target) + 1];
    if (next && next.type !== "submit") { e.preventDefault(); next.focus(); if (next.select) next.select(); }
  }));

  // Type-ahead: data-suggest="/tiep-nhan/thu-tuc.json" answers [{value, label, hint, set:{field:value}}].
  document.querySelectorAll("input[data-suggest]").forEach((input) => {
    const box = document.createElement("div"), list = document.createElement("ul");
    let timer = 0, at = -1, items = [];
    box.className = "mc-suggest"; list.className = "mc-suggest__list"; list.id = input.id + "-goi-y"; list.setAttribute("role", "listbox"); list.hidden = true;
    list.setAttribute("aria-label", "Gợi ý");
    input.setAttribute("role", "combobox"); input.setAttribute("aria-expanded", "false"); input.setAttribute("aria-controls", list.id); input.autocomplete = "off";
    input.after(box); box.append(input, list);
    const show = (on) => { list.hidden = !on; input.setAttribute("aria-expanded", String(on)); if (!on) { at = -1; input.removeAttribute("aria-activedescendant"); } };
    const mark = (i) => {
      at = i;
      [...list.children].forEach((li, k) => li.setAttribute("aria-selected", String(k === at)));
      if (list.children[at]) { input.setAttribute("aria-activedescendant", list.children[at].id); list.children[at].scrollIntoView({ block: "nearest" }); }
    };
    const take = (item) => {
      input.value = item.value;
      Object.entries(item.set || {}).forEach(([k, v]) => { const f = input.form.elements[k]; if (f && "value" in f) f.value = v; });
      show(false);
      input.dispatchEvent(new CustomEvent("suggest-taken", { bubbles: true, detail: item }));
      if (item.go) location.assign(item.go);
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        if (input.value.trim().length < 2) { show(false); return; }
        const join = input.dataset.suggest.includes("?") ? "&" : "?";
        const r = await fetch(input.dataset.suggest + join + "q=" + encodeURIComponent(input.value), { headers: { Accept: "application/json" } });
        if (!r.ok) return;
        items = await r.json();
        list.replaceChildren(...items.map((it, i) => {
          const li = document.createElement("li");
          li.id = list.id + "-" + i; li.setAttribute("role", "option"); li.textContent = it.label + (it.hint ? " – " + it.hint : "");
          li.addEventListener("mousedown", (e) => { e.preventDefault(); take(it); });
          return li;
        }));
        show(items.length > 0);
        if (items.length) mark(0);
      }, 120);
    });
    input.addEventListener("keydown", (e) => {
      if (list.hidden) return;
      if (e.key === "ArrowDown") { e.preventDefault(); mark(Math.min(at + 1, items.length - 1)); }
      if (e.key === "ArrowUp") { e.preventDefault(); mark(Math.max(at - 1, 0)); }
      if (e.key === "Enter" && at >= 0) { e.preventDefault(); take(items[at]); }
      if (e.key === "Escape") show(false);
    });
    input.addEventListener("blur", () => show(false));
  });

  document.querySelectorAll("[data-print]").forEach((x) => x.addEventListener("click", (e) => { e.preventDefault(); window.print(); }));
  document.querySelectorAll("[data-check-all]").forEach((x) => x.addEventListener("change", () =>
    document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(x.dataset.checkAll)}"]`).forEach((c) => { c.checked = x.checked; })));
  const errors = document.querySelector(".govuk-error-summary");
  if (errors) { errors.tabIndex = -1; errors.focus(); }
})();
