package org.heretogether.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.boot.tomcat.TomcatWebServer;

/** A second door of the same server, with https. Its certificate can be changed while people are using it. */
final class SecurePort {

    private static final String ALIAS = "tablets";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Connector connector;

    private SecurePort(Connector connector) {
        this.connector = connector;
    }

    /** Opens the door; {@link IOException} if another program has the port. */
    static SecurePort open(TomcatWebServer server, int port, TabletCertificate certificate) throws IOException {
        var connector = new Connector();
        connector.setPort(port);
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setThrowOnFailure(true);
        connector.setProperty("SSLEnabled", "true");
        var protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setConnectionTimeout((int) PATIENCE.toMillis());
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setCompression("on");
        protocol.setCompressibleMimeType(
                "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml");
        connector.addSslHostConfig(showing(certificate));
        var service = server.getTomcat().getService();
        try {
            service.addConnector(connector);
            return new SecurePort(connector);
        } catch (IllegalArgumentException taken) {
            service.removeConnector(connector);
            throw new IOException("Port " + port + " cannot be opened", taken);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    /** New visitors see this certificate; who is here already stays. */
    void show(TabletCertificate certificate) {
        ((AbstractHttp11Protocol<?>) connector.getProtocolHandler()).addSslHostConfig(showing(certificate), true);
    }

    private static SSLHostConfig showing(TabletCertificate certificate) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, certificate.key(), new char[0], new Certificate[] {certificate.certificate()});
            var host = new SSLHostConfig();
            var shown = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.EC);
            shown.setCertificateKeystore(store);
            shown.setCertificateKeyAlias(ALIAS);
            shown.setCertificateKeyPassword("");
            host.addCertificate(shown);
            return host;
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("Preparing the certificate for tablets", failed);
        }
    }
}
