// app.js — enhancement only: every page works without it.
(() => {
  "use strict";
  const say = (tag, classes, words) => { const x = document.createElement(tag); x.className = classes; x.textContent = words; return x; };
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
    const inputs = [...form.querySelectorAll("input[type=file]")], files = inputs.flatMap((i) => [...i.files]);
    form.querySelectorAll(".mc-too-big").forEach((p) => p.remove());
    const big = inputs.filter((i) => [...i.files].some((f) => f.size > 20 * 1024 * 1024));
    big.forEach((i) => { const p = say("p", "govuk-error-message mc-too-big", "Tệp lớn hơn 20 MB. Hãy chọn tệp nhỏ hơn, hoặc quét lại ở độ phân giải thấp hơn."); p.setAttribute("role", "alert"); i.before(p); });
    if (big.length) { e.preventDefault(); delete form.dataset.sent; big[0].focus(); return; }
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
      if (x.responseURL && x.responseURL !== location.href) history.pushState(null, "", x.responseURL); // not asked for again: its notice is shown once
      document.open(); document.write(x.responseText); document.close();
    };
    x.onerror = () => { bar.remove(); delete form.dataset.sent; alert("Không gửi được. Hãy kiểm tra kết nối mạng rồi bấm gửi lại; nội dung đã nhập vẫn còn."); };
    x.send(data);
  }

  // A list that changed says so. Only a page that is looked at listens: a browser has few connections to one house.
  const { live, liveWords } = document.body.dataset;
  let stream;
  const listen = () => {
    if (stream) stream.close();
    stream = document.hidden || document.querySelector(".mc-live") ? null : new EventSource(live);
    if (!stream) return;
    stream.addEventListener("het", () => stream.close());
    stream.addEventListener("doi", () => {
      const bar = say("div", "mc-live", ""), again = say("a", "govuk-link", "Tải lại");
      bar.setAttribute("role", "status");
      again.href = location.href;
      again.addEventListener("click", (e) => { e.preventDefault(); location.reload(); });
      document.querySelector("main").prepend(bar);
      stream.close();
      setTimeout(() => bar.append(`${liveWords} – `, again), 50); // the region first: then it is read out
    });
  };
  if (live) { document.addEventListener("visibilitychange", listen); window.addEventListener("pageshow", listen); }

  // Accelerator keys of buttons and links: data-key="F9" or "Alt+N". A bare letter is never one: it would fire while somebody types.
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.isComposing || (e.key.length === 1 && !e.altKey)) return;
    const letter = /^(?:Key|Digit)(.)$/.exec(e.code);
    const name = (e.altKey ? "Alt+" : "") + (e.altKey && letter ? letter[1] : e.key);
    const at = document.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (at) { e.preventDefault(); at.click(); }
  });

  // Enter goes to the next field in forms that say so; the last one submits.
  document.querySelectorAll("form[data-enter-moves]").forEach((form) => form.addEventListener("keydown", (e) => {
    if (e.key !== "Enter" || e.target.tagName === "TEXTAREA" || e.target.type === "submit" || e.defaultPrevented) return;
    const all = [...form.elements].filter((x) => !x.disabled && x.type !== "hidden" && x.tagName !== "FIELDSET" && x.offsetParent && !x.closest("details:not([open])"));
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
    const begins = input.autofocus || document.activeElement === input; // moving an element takes the keyboard from it
    input.after(box); box.append(input, list);
    if (begins) input.focus();
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

  // A field that is asked only under a condition hides while the condition does not hold: data-when='[["cach","eq","mang"]]'.
  const held = (form, [name, op, value]) => {
    const x = form.elements[name], many = x && x.length !== undefined && !x.options ? [...x] : [x];
    const now = many.filter(Boolean).flatMap((c) => (c.type === "radio" || c.type === "checkbox" ? (c.checked ? [c.value] : []) : [c.value])).join("|");
    if (op === "eq") return now === value;
    if (op === "ne") return now !== value;
    if (op === "in") return value.split("|").includes(now);
    if (op === "filled") return now.trim() !== "";
    return now !== "" && (op === "gt" ? Number(now) > Number(value) : Number(now) < Number(value));
  };
  document.querySelectorAll("form").forEach((form) => {
    const parts = [...form.querySelectorAll("[data-when]")];
    if (!parts.length) return;
    const look = () => parts.forEach((x) => {
      const all = JSON.parse(x.dataset.when).map((c) => held(form, c));
      x.hidden = !(x.dataset.whenAny ? all.some(Boolean) : all.every(Boolean));
    });
    form.addEventListener("input", look);
    form.addEventListener("change", look);
    look();
  });

  // data-draft: what was typed survives the back button, in this tab only, for half an hour, until it is sent or somebody signs out.
  // Never passwords, files or hidden fields.
  const mine = (form) => [...form.elements].filter((x) => x.name && !["password", "file", "hidden", "submit"].includes(x.type));
  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const key = "nhap:" + location.pathname;
    const clear = () => sessionStorage.removeItem(key);
    const kept = JSON.parse(sessionStorage.getItem(key) || "null");
    const signedInAgain = /\/dang-nhap$/.test(document.referrer.split("?")[0]); // the session had ended in the middle of the form
    const back = signedInAgain || performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    if (kept && Date.now() - kept.at > 1800000) clear();
    else if (kept && back) mine(form).forEach((x) => {
      const v = kept.fields[x.name + (/radio|checkbox/.test(x.type) ? "=" + x.value : "")];
      if (v === undefined) return;
      if (/radio|checkbox/.test(x.type)) x.checked = v; else if (!x.value) x.value = v;
    });
    form.addEventListener("input", () => {
      const fields = {};
      mine(form).forEach((x) => { fields[x.name + (/radio|checkbox/.test(x.type) ? "=" + x.value : "")] = /radio|checkbox/.test(x.type) ? x.checked : x.value; });
      sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), fields }));
    });
  });
  document.querySelectorAll('form[action="/dang-xuat"]').forEach((f) => f.addEventListener("submit", () => sessionStorage.clear()));

  // data-autosave="/path": a pause in typing saves the form there; a line says when.
  document.querySelectorAll("form[data-autosave]").forEach((form) => {
    const note = say("p", "govuk-hint", "");
    let timer = 0;
    note.setAttribute("role", "status");
    form.append(note);
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const data = new URLSearchParams([...new FormData(form)].filter(([, v]) => typeof v === "string"));
        const r = await fetch(form.dataset.autosave, { method: "POST", body: data }).catch(() => null);
        const at = new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
        note.textContent = r && r.ok ? "Đã lưu nháp lúc " + at : "Chưa lưu được nháp. Nội dung vẫn còn trên trang này.";
      }, 1500);
    });
  });

  // Displays (a queue, a wall): the content is fetched again and put in place; when the line is down, the last is kept and it is said.
  const every = Number(document.body.dataset.refresh);
  if (every) {
    let failed = 0;
    const again = async () => {
      const main = document.querySelector("main");
      try {
        const r = await fetch(location.href, { headers: { Accept: "text/html" } });
        if (!r.ok) throw new Error(String(r.status));
        const fresh = new DOMParser().parseFromString(await r.text(), "text/html").querySelector("main");
        if (fresh && fresh.innerHTML !== main.innerHTML) main.innerHTML = fresh.innerHTML;
        failed = 0;
      } catch {
        if (++failed === 3) main.prepend(say("p", "govuk-error-message", "Mất kết nối. Số liệu dưới đây có thể đã cũ."));
      }
      setTimeout(again, every * 1000);
    };
    setTimeout(again, every * 1000);
  }

  document.querySelectorAll("[data-print]").forEach((x) => x.addEventListener("click", (e) => { e.preventDefault(); window.print(); }));
  document.querySelectorAll("[data-check-all]").forEach((x) => {
    x.closest("[hidden]")?.removeAttribute("hidden"); // of no use without a script
    x.addEventListener("change", () =>
      document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(x.dataset.checkAll)}"]`).forEach((c) => { c.checked = x.checked; }));
  });
  const errors = document.querySelector(".govuk-error-summary");
  if (errors) { errors.tabIndex = -1; errors.focus(); }
})();
