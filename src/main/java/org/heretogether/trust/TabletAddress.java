package org.heretogether.trust;

import java.io.IOException;
import java.util.Optional;
import org.heretogether.base.CannotStart;
import org.heretogether.base.OurAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Where tablets on the Wi-Fi find us. Opens the https door at the start, and renews its certificate by itself. */
@Service
public class TabletAddress implements OurAddress {

    private static final Logger LOG = LoggerFactory.getLogger(TabletAddress.class);
    private static final String OFF = "off";

    private final Certificates certificates;
    private final String wanted;
    private @Nullable SecurePort secure;
    private @Nullable TabletCertificate shown;
    private int plainPort;

    TabletAddress(Certificates certificates, @Value("${heretogether.https-port}") String wanted) {
        if (!wanted.equals(OFF)
                && !wanted.matches("\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]")) {
            throw new CannotStart(
                    "HTTPS_PORT is " + wanted + ", which is no port.",
                    "Choose a number from 1 to 65535, or: HTTPS_PORT=off ./run");
        }
        this.certificates = certificates;
        this.wanted = wanted;
    }

    @Override
    public synchronized Optional<String> onTheWifi() {
        return secure == null ? Optional.empty() : at("https", secure.port());
    }

    /** The tablets' page over https, "https://192.168.1.5:8443/kiosk"; none without a network or with https off. */
    public Optional<String> kiosk() {
        return onTheWifi().map(address -> address + "/kiosk");
    }

    /** The beginning of our addresses over https, for a tablet that reached us under this name already. */
    synchronized Optional<String> securelyAt(String name) {
        boolean clean = name.matches("[A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+]");
        return secure == null || !clean ? Optional.empty() : Optional.of("https://" + name + ":" + secure.port());
    }

    /** The page that shows how a tablet comes to trust us; over plain http, as it is not trusted yet. */
    public synchronized Optional<String> trust() {
        return secure == null ? Optional.empty() : at("http", plainPort).map(address -> address + "/trust");
    }

    @EventListener
    synchronized void serverRuns(WebServerInitializedEvent event) {
        if (wanted.equals(OFF) || !(event.getWebServer() instanceof TomcatWebServer server) || secure != null) {
            return;
        }
        plainPort = server.getPort();
        try {
            TabletCertificate certificate = certificates.forTablets();
            secure = SecurePort.open(server, Integer.parseInt(wanted), certificate);
            shown = certificate;
        } catch (IOException taken) {
            LOG.warn("{}. Tablets cannot use https. Choose another port: HTTPS_PORT=8444 ./run", taken.getMessage());
        }
    }

    // Also when the machine came to another Wi-Fi.
    @Scheduled(fixedDelay = 60_000)
    synchronized void renew() {
        if (secure == null) {
            return;
        }
        TabletCertificate fitting = certificates.forTablets();
        if (shown == null || !fitting.certificate().equals(shown.certificate())) {
            secure.show(fitting);
            shown = fitting;
            LOG.info("The certificate for tablets was renewed");
        }
    }

    private Optional<String> at(String scheme, int port) {
        return certificates.names().best().map(address -> scheme + "://" + address.text() + ":" + port);
    }
}
