package org.heretogether.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.encoders.Hex;

/** What this machine shows to tablets: its names and addresses, signed by the venue's authority, for thirteen months. */
record TabletCertificate(PrivateKey key, X509Certificate certificate) {

    // Apple refuses more than 398 days, and 825 for authorities of one's own: support.apple.com/103769.
    private static final Duration LASTS = Duration.ofDays(397);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(60);
    private static final Duration SLOW_CLOCKS = Duration.ofDays(2);

    static TabletCertificate make(Authority authority, MachineNames names, Instant now) {
        try {
            KeyPair keys = Keys.next();
            GeneralName[] allowed = names(authority, names).toArray(GeneralName[]::new);
            var use = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                            authority.certificate(),
                            Keys.serial(),
                            Date.from(now.minus(SLOW_CLOCKS)),
                            Date.from(now.plus(LASTS).minus(SLOW_CLOCKS)),
                            new X500Name("CN=Here Together"),
                            keys.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(
                            Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            use.createAuthorityKeyIdentifier(authority.certificate()))
                    .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(allowed));
            return new TabletCertificate(keys.getPrivate(), Keys.signed(builder, authority.key()));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException failed) {
            throw new IllegalStateException("Making the certificate for tablets", failed);
        }
    }

    /** Whether tablets will take it now and for two months more, under every name this machine has. */
    boolean fits(Authority authority, MachineNames names, Instant now) {
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && now.plus(RENEWED_BEFORE).isBefore(certificate.getNotAfter().toInstant())
                && isSignedBy(authority)
                && writtenIn().equals(texts(names(authority, names)));
    }

    private boolean isSignedBy(Authority authority) {
        try {
            certificate.verify(authority.certificate().getPublicKey());
            return true;
        } catch (GeneralSecurityException signedByAnother) {
            return false;
        }
    }

    private static List<GeneralName> names(Authority authority, MachineNames names) {
        var all = new ArrayList<GeneralName>();
        for (String name : List.of("localhost", names.host(), names.local())) {
            all.add(new GeneralName(GeneralName.dNSName, name));
        }
        all.add(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
        names.addresses().forEach(address -> all.add(new GeneralName(GeneralName.iPAddress, address.text())));
        return all.stream().filter(authority::permits).toList();
    }

    private static Set<String> texts(List<GeneralName> names) {
        return names.stream().map(TabletCertificate::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(GeneralName name) {
        return name.getTagNo() == GeneralName.dNSName
                ? name.getName().toString()
                : Hex.toHexString(ASN1OctetString.getInstance(name.getName()).getOctets());
    }

    private Set<String> writtenIn() {
        try {
            byte[] written = certificate.getExtensionValue(Extension.subjectAlternativeName.getId());
            return texts(List.of(GeneralNames.getInstance(JcaX509ExtensionUtils.parseExtensionValue(written))
                    .getNames()));
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading the names in the certificate for tablets", broken);
        }
    }
}
