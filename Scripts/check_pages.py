"""Opens pages in headless Chromium and checks what only a browser knows. Called by check-pages."""

import base64
import pathlib
import shutil
import sys

from axe_selenium_python import Axe
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

WIDTHS = (1280, 390, 320)
# Wider text spacing than most readers set: WCAG 2.2, 1.4.12.
SPACING = "* {line-height:1.5 !important; letter-spacing:.12em !important; word-spacing:.16em !important}"


def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
        options.add_argument(argument)
    # The installed browser and driver by their paths: without them Selenium would look for some on the network.
    options.binary_location = shutil.which("chromium") or sys.exit("check-pages: chromium is not installed")
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    # A long page with every fold open takes axe minutes on a busy machine.
    driver.set_script_timeout(600)
    driver.command_executor.client_config.timeout = 660
    return driver


def show(driver, page, width, scheme="light"):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 1400, "deviceScaleFactor": 1, "mobile": width < 800},
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    driver.get(page.resolve().as_uri())
    driver.execute_script("document.querySelectorAll('details').forEach(fold => fold.open = true)")


def scrolls(driver, width):
    return driver.execute_script("return document.documentElement.scrollWidth") > width


def faults_at(driver, page, width):
    show(driver, page, width)
    if scrolls(driver, width):
        yield f"scrolls sideways at {width} px"
    if width == 320:
        driver.execute_script("document.head.insertAdjacentHTML('beforeend', '<style>' + arguments[0] + '</style>')", SPACING)
        if scrolls(driver, width):
            yield "scrolls sideways at 320 px with wide text spacing"


def dead_links(driver):
    return driver.execute_script(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
        ".filter(id => !document.getElementById(id))"
    )


def requests(driver):
    return driver.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")


def violations(driver, page, width, scheme):
    show(driver, page, width, scheme)
    axe = Axe(driver)
    axe.inject()
    for violation in axe.run()["violations"]:
        yield f"axe at {width} px, {scheme}: {violation['id']}: {violation['nodes'][0]['html'][:160]}"


def opens_fold(driver, page):
    """A link into a folded article opens the fold and brings the words into sight."""
    show(driver, page, 1280)
    anchor = driver.execute_script("return document.querySelector('.doc u[id]')?.id")
    if anchor is None:
        return
    driver.get("about:blank")
    driver.get(page.resolve().as_uri() + "#" + anchor)
    top = driver.execute_script("return document.getElementById(arguments[0]).getBoundingClientRect().top", anchor)
    if not driver.execute_script("return document.getElementById(arguments[0]).checkVisibility()", anchor):
        yield f"#{anchor} stays folded"
    elif not 0 <= top <= 1400:
        yield f"#{anchor} is not brought into sight"


def picture(driver, page):
    for width in (1280, 390):
        show(driver, page, width)
        image = driver.execute_cdp_cmd("Page.captureScreenshot", {})["data"]
        page.with_suffix(f".{width}.png").write_bytes(base64.b64decode(image))
    paper = driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True, "preferCSSPageSize": True})["data"]
    page.with_suffix(".pdf").write_bytes(base64.b64decode(paper))


def faults(driver, page):
    for width in WIDTHS:
        yield from faults_at(driver, page, width)
    yield from (f"dead link #{anchor}" for anchor in dead_links(driver))
    yield from (f"asks for {name}" for name in requests(driver))
    for width in (1280, 320):
        for scheme in ("light", "dark"):
            yield from violations(driver, page, width, scheme)
    yield from opens_fold(driver, page)


def main(paths):
    driver = browser()
    found = 0
    try:
        for page in map(pathlib.Path, paths):
            for fault in faults(driver, page):
                found += 1
                print(f"{page.name}: {fault}")
            picture(driver, page)
    finally:
        driver.quit()
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
