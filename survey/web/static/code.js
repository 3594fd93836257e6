// A link is /k#CODE: the part after # never leaves the phone by itself, so it stands in no log.
const code = decodeURIComponent(location.hash.slice(1));
if (code) {
  history.replaceState(null, "", location.pathname);
  document.getElementById("kode").value = code;
  document.getElementById("enter").submit();
}
