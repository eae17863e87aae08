package org.heretogether.trust;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder with the venue's keys: one PEM file each, a key and its certificate, for this account's eyes alone. */
record KeyFolder(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);

    /** What stands in the file of this name; nothing if there is none, or if it cannot be read as a key and a certificate. */
    <T> Optional<T> read(String name, BiFunction<PrivateKey, X509Certificate, T> made) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var parser = new PEMParser(new StringReader(Files.readString(file)))) {
            Object key = parser.readObject();
            Object certificate = parser.readObject();
            if (key instanceof PrivateKeyInfo info && certificate instanceof X509CertificateHolder holder) {
                return Optional.of(made.apply(
                        new JcaPEMKeyConverter().getPrivateKey(info),
                        new JcaX509CertificateConverter().getCertificate(holder)));
            }
        } catch (IOException | CertificateException broken) {
            LOG.debug("Reading {}", file, broken);
        }
        setAside(file);
        return Optional.empty();
    }

    // Not thrown away: with a new authority every tablet has to trust us once more, and somebody may know how to mend
    // it.
    private static void setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("{} is broken. It lies in {}, and a new one is made.", file, aside);
        } catch (IOException failed) {
            throw new UncheckedIOException("Setting aside " + file, failed);
        }
    }

    /** Returns when it is on the disk under its name, whole. */
    void write(String name, PrivateKey key, X509Certificate certificate) {
        try {
            Files.createDirectories(folder);
            // Where a system knows owners, only ours may read a temporary file, and it stays so under its name.
            Path unfinished = Files.createTempFile(folder, name, ".part");
            try (var out = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                var bytes = StandardCharsets.UTF_8.encode(pem(key, certificate));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(
                    unfinished,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Writing " + folder.resolve(name), failed);
        }
    }

    private static String pem(PrivateKey key, X509Certificate certificate) throws IOException {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(new JcaPKCS8Generator(key, null));
            writer.writeObject(certificate);
        }
        return text.toString();
    }
}
