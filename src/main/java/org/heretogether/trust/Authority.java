package org.heretogether.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What tablets are asked to trust: made once for this venue, and bound to names and addresses inside it. Whoever steals its
 * key can be us in this room, and nobody anywhere else (RFC 5280, name constraints).
 */
record Authority(PrivateKey key, X509Certificate certificate) {

    private static final Duration LASTS = Duration.ofDays(20 * 365);
    private static final Duration SLOW_CLOCKS = Duration.ofDays(2);
    private static final List<String> INSIDE_NAMES = List.of("localhost", "local", "lan", "home.arpa", "internal");
    private static final List<String> INSIDE_NETWORKS =
            List.of("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "100.64.0.0/10");
    // Unique local addresses, fc00::/7, with the mask written out as the builder wants it.
    private static final String INSIDE_SIX = "fc00::/7";

    static Authority make(MachineNames names, Instant now) {
        try {
            KeyPair keys = Keys.next();
            var subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.CN, "Here Together on " + names.host())
                    .build();
            var use = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                            subject,
                            Keys.serial(),
                            Date.from(now.minus(SLOW_CLOCKS)),
                            Date.from(now.plus(LASTS)),
                            subject,
                            keys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .addExtension(
                            Extension.subjectKeyIdentifier, false, use.createSubjectKeyIdentifier(keys.getPublic()))
                    .addExtension(Extension.nameConstraints, true, new NameConstraints(permitted(names), null));
            return new Authority(keys.getPrivate(), Keys.signed(builder, keys.getPrivate()));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IllegalStateException("Making the venue's authority", failed);
        }
    }

    /** Whether this name or address lies inside the venue, as the authority saw it when it was made. */
    boolean permits(GeneralName name) {
        try {
            byte[] written = certificate.getExtensionValue(Extension.nameConstraints.getId());
            var constraints = NameConstraints.getInstance(JcaX509ExtensionUtils.parseExtensionValue(written));
            var validator = new PKIXNameConstraintValidator();
            validator.intersectPermittedSubtree(constraints.getPermittedSubtrees());
            validator.checkPermitted(name);
            return true;
        } catch (NameConstraintValidatorException outside) {
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading what the venue's authority permits", broken);
        }
    }

    private static GeneralSubtree[] permitted(MachineNames names) {
        var all = new ArrayList<GeneralName>();
        Stream.concat(INSIDE_NAMES.stream(), Stream.of(names.host()))
                .forEach(name -> all.add(new GeneralName(GeneralName.dNSName, name)));
        INSIDE_NETWORKS.forEach(network -> all.add(new GeneralName(GeneralName.iPAddress, network)));
        all.add(new GeneralName(GeneralName.iPAddress, INSIDE_SIX));
        names.addresses().forEach(address -> all.add(new GeneralName(GeneralName.iPAddress, network(address))));
        return all.stream().distinct().map(GeneralSubtree::new).toArray(GeneralSubtree[]::new);
    }

    private static String network(MachineNames.Address address) {
        byte[] bytes = address.inet().getAddress();
        var all = new BigInteger(1, bytes);
        int free = bytes.length * 8 - address.networkBits();
        byte[] shifted = all.shiftRight(free).shiftLeft(free).toByteArray();
        var network = new byte[bytes.length];
        for (int i = 1; i <= Math.min(network.length, shifted.length); i++) {
            network[network.length - i] = shifted[shifted.length - i];
        }
        try {
            return InetAddress.getByAddress(network).getHostAddress() + "/" + address.networkBits();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Network of " + address, impossible);
        }
    }
}
