package org.heretogether.evening;

import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import org.heretogether.testing.RunningProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A TestBench test on the packaged program. TestBench asks for its licence when the first browser is made. */
abstract class TestBenchCase extends TestBenchTestCase {

    protected final RunningProgram program = RunningProgram.ofAll();

    @BeforeEach
    void openABrowser() {
        setDriver(newBrowser());
    }

    @AfterEach
    void closeTheBrowser() {
        getDriver().quit();
    }

    /** One more browser; whoever opens it closes it. */
    protected static WebDriver newBrowser() {
        var options = new ChromeOptions().setBinary(program("CHROMIUM", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1280,800", "--lang=en-GB");
        // Both programs are named, so that Selenium does not go looking for others on the network.
        System.setProperty(
                ChromeDriverService.CHROME_DRIVER_EXE_PROPERTY, program("CHROMEDRIVER", "/usr/bin/chromedriver"));
        return TestBench.createDriver(new ChromeDriver(options));
    }

    private static String program(String variable, String usual) {
        String own = System.getenv(variable);
        return own == null || own.isBlank() ? usual : own;
    }
}
