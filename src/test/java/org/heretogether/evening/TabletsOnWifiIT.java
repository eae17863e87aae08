package org.heretogether.evening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.heretogether.testing.AnotherMachine;
import org.heretogether.testing.Browsers;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tablet on the Wi-Fi comes to trust our place; then its microphone works, and the page starts with the server off. */
class TabletsOnWifiIT {

    private static final String MICROPHONE = """
            async () => {
              const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
              const kind = sound.getAudioTracks()[0].kind;
              sound.getTracks().forEach((track) => track.stop());
              return kind;
            }""";

    @RegisterExtension
    final Browsers browsers = new Browsers();

    @Test
    void another_machine_that_trusts_us_may_use_its_microphone_and_keeps_the_page() throws Exception {
        try (var machine = AnotherMachine.connected().orElse(null)) {
            assumeTrue(machine != null, "Needs root on Linux, to make a network namespace");
            try (var program = RunningProgram.start()) {
                String plain = program.addressAt(machine.callsUs());
                String secure = program.secureAddressAt(machine.callsUs());
                Page before = browsers.tabletOn(machine, "before").newPage();
                before.navigate(plain + "/trust?language=en&device=chromium");
                assertThat(before.locator("#trusted")).hasAttribute("data-state", "no");
                assertThat((boolean) before.evaluate("isSecureContext")).isFalse();

                assumeTrue(machine.trusts(authority(plain)), "Needs certutil: apt install libnss3-tools");
                Page after = browsers.tabletOn(machine, "after").newPage();
                after.navigate(plain + "/trust?language=en&device=chromium");
                assertThat(after.locator("#trusted")).hasAttribute("data-state", "yes");
                after.navigate(secure + "/kiosk");

                assertThat((boolean) after.evaluate("isSecureContext")).isTrue();
                assertThat(after.evaluate(MICROPHONE)).isEqualTo("audio");
                after.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
                assertThat(after.locator("body")).containsText(java.util.regex.Pattern.compile("\\d{4} ?\\d{4}"));
                assertThat(program.printed()).contains("/kiosk").contains("tablets on the Wi-Fi");
            }
        }
    }

    private static byte[] authority(String plain) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(plain + "/trust/here-together.crt"))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }
    }
}
