# Naungan. Bare `make` prints what there is.
PYTHON ?= python3
SCALE ?= 1
PORT ?= 8000
V := .venv/bin
DEBIAN := apt install git make python3-venv

.PHONY: bantuan prepare demo test lint bench soak docs bahasa kunci bersih
.DEFAULT_GOAL := bantuan

bantuan:
	@echo "make demo            kabupaten contoh: siapkan, jalankan, buka situsnya   (FRESH=1, SCALE=0.01, PORT=8000)"
	@echo "make test            semua pemeriksaan dan tes, di SQLite dan PostgreSQL"
	@echo "make prepare         siapkan .venv dan folder data saja"
	@echo "make lint            ruff, mypy, arah impor"
	@echo "make bench           ukuran kecepatan; menulis bench/hasil.json"
	@echo "make soak            balapan dan pengujian panjang"
	@echo "make docs            tulis ulang dokumen yang dihasilkan"
	@echo "make bahasa          perbarui terjemahan Inggris"
	@echo "make kunci           perbarui uv.lock dan constraints.txt"

$(V)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Perlu Python 3.11 atau lebih baru:  $(DEBIAN)"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Perlu modul venv:  $(DEBIAN)"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/siap: $(V)/python pyproject.toml constraints.txt
	$(V)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/siap-dev: .venv/siap
	$(V)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

prepare: .venv/siap
	@$(V)/naungan siapkan

demo: .venv/siap
	@$(V)/naungan demo --scale $(SCALE) --port $(PORT) $(if $(FRESH),--fresh)

# Browser tests need Debian's Chromium; it is installed only where that is ours to do.
.PHONY: chromium
chromium:
	@command -v chromium >/dev/null || if [ "$$(id -u)" = 0 ] || [ "$$CI" = true ]; then \
	  echo "Memasang Chromium untuk tes peramban"; \
	  export DEBIAN_FRONTEND=noninteractive; S=; [ "$$(id -u)" = 0 ] || S=sudo; \
	  $$S apt-get update -qq && $$S apt-get install -y -qq chromium >/dev/null; \
	else \
	  echo "TES PERAMBAN DILEWATI: Chromium belum ada. Pasang dengan:  sudo apt install chromium"; \
	fi

lint: .venv/siap-dev
	$(V)/ruff check .
	$(V)/ruff format --check .
	$(V)/mypy
	$(V)/lint-imports

test: lint chromium
	$(V)/python -m pytest -n 2
	NAUNGAN_TEST_DB=postgresql $(V)/python -m pytest -n 2 tests/books tests/desk tests/journeys

bench: .venv/siap-dev
	$(V)/python -m bench

soak: .venv/siap-dev
	$(V)/python -m tests.law.mutan
	NAUNGAN_SOAK=1 $(V)/python -m pytest -n 2 -m soak
	NAUNGAN_SOAK=1 NAUNGAN_TEST_DB=postgresql $(V)/python -m pytest -n 2 -m soak

docs: .venv/siap-dev
	$(V)/python -m naungan.face.cli.dokumen docs

bahasa: .venv/siap-dev
	$(V)/python -m tests.repository.bahasa

kunci: .venv/siap-dev
	$(V)/uv lock --quiet
	$(V)/uv export --quiet --all-extras --no-hashes --no-emit-project --no-annotate --no-header | sed 's/\[[^]]*\]//' > constraints.txt

bersih:
	rm -rf .venv
