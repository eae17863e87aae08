package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.OrganiserPage;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What leaves the page about tablets on paper or as a file. */
class HallInABoxIT {

    @RegisterExtension
    final Browsers browsers = new Browsers();

    private final RunningProgram program = RunningProgram.ofAll();

    @Test
    void the_hall_in_a_box_is_one_sheet_of_paper_also_from_a_dark_screen() throws IOException {
        Page page = browsers.computer(1024, 768);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        OrganiserPage.signIn(page, program).go("/organise/kiosks/box");
        assertThat(page.locator(".qr")).hasCount(2);
        page.evaluate("window.print = () => { window.printed = document.documentElement.dataset.theme; }");

        page.locator(".print").click();
        page.waitForFunction("() => window.printed === 'light'");
        Path sheet = Path.of("target/screenshots/organiser/hall-in-a-box.pdf");
        Files.createDirectories(sheet.getParent());
        Files.write(sheet, page.pdf(new Page.PdfOptions().setFormat("A4")));
        page.evaluate("dispatchEvent(new Event('afterprint'))");

        try (var pdf = Loader.loadPDF(sheet.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void the_file_for_linux_names_our_own_address() throws IOException {
        Page page = browsers.computer(1024, 768);
        OrganiserPage.signIn(page, program).go("/organise/kiosks/lock");
        page.locator(".picture-result").last().click();

        Download unit =
                page.waitForDownload(() -> page.locator("main a.button-like").click());

        assertThat(unit.suggestedFilename()).isEqualTo("here-together-kiosk.service");
        assertThat(Files.readString(unit.path())).containsPattern("ExecStart=.* https?://\\S+/kiosk\n");
    }
}
