package org.heretogether.organiser;

import com.vaadin.flow.server.VaadinServletRequest;

/** The name under which a browser reached us. A passkey belongs to it, and works nowhere else. */
record PasskeyHost(String scheme, String name, int port) {

    /** What the browser at this page calls us. */
    static PasskeyHost here() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return new PasskeyHost(request.getScheme(), request.getServerName(), request.getServerPort());
    }

    /** As browsers write it: "https://hall.local:8443", without the port that everyone expects. */
    String origin() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + name + (usual ? "" : ":" + port);
    }
}
