// A link is /k#CODE: the part after # never leaves the phone by itself, so it stands in no log.
function decoded(text) {
  try { return decodeURIComponent(text); } catch { return text; }
}
function enter() {
  const given = location.hash.slice(1);
  if (!given) return;
  history.replaceState(null, "", location.pathname);
  document.getElementById("kode").value = decoded(given);
  document.getElementById("enter").submit();
}
addEventListener("hashchange", enter);
enter();
