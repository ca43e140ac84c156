// "Cetak": open every folded part, print, fold again what was folded. Without this file the link leads to a page
// on which everything is open.
"use strict";

let dibuka = [];

window.addEventListener("beforeprint", () => {
  dibuka = [...document.querySelectorAll("main details:not([open])")];
  dibuka.forEach((bagian) => bagian.setAttribute("open", ""));
});

window.addEventListener("afterprint", () => {
  dibuka.forEach((bagian) => bagian.removeAttribute("open"));
});

document.querySelectorAll("[data-cetak]").forEach((tautan) => {
  tautan.addEventListener("click", (tekan) => {
    tekan.preventDefault();
    window.print();
  });
});
