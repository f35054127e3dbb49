# The browser that the tests drive. Sourced by tools/setup.sh.

set_up_browser() {
  if [ -z "$KURABE_CHROME" ]; then
    apt_install "testing in a browser" chromium
  fi
  if [ -z "$KURABE_CHROMEDRIVER" ]; then
    apt_install "testing in a browser" chromium-driver
  fi
  set_up_japanese_font
}

# Without a Japanese font every character is the same empty box, and the widths that the tests measure mean nothing.
set_up_japanese_font() {
  have fc-list || apt_install "finding fonts" fontconfig
  if [ -z "$(fc-list :lang=ja family | head -n 1)" ]; then
    apt_install "showing Japanese text" fonts-noto-cjk
  fi
}
