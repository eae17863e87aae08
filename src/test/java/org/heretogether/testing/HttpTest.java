package org.heretogether.testing;

import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test that speaks to the running server over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class HttpTest extends DatabaseTest {

    @LocalServerPort
    private int port;

    /** A tablet on the server's own machine. */
    protected Tablet ownTablet() {
        return new Tablet(URI.create("http://localhost:" + port));
    }

    /** A tablet that reaches the server by a name that is not the machine's own. */
    protected Tablet otherTablet() {
        return new Tablet(URI.create("http://127.0.0.2:" + port));
    }
}
