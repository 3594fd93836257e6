// A link is /k#CODE: the part after # never leaves the phone by itself, so it stands in no log.
function enter() {
  const code = decodeURIComponent(location.hash.slice(1));
  if (!code) return;
  history.replaceState(null, "", location.pathname);
  document.getElementById("kode").value = code;
  document.getElementById("enter").submit();
}
addEventListener("hashchange", enter);
enter();
