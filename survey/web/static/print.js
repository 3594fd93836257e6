// The page's own print button: Streamlit has none.
if (!window.medvirkPrints) {
  window.medvirkPrints = true;
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
}
