package org.heretogether.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The venue's certificates: made once, renewed by themselves, and good for nothing outside the venue. */
class CertificatesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void tablets_take_the_certificate_under_every_name_of_the_machine() throws Exception {
        TabletCertificate shown = at(NOW, "192.168.1.5").forTablets();

        assertThat(shown.certificate().getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactlyInAnyOrder("localhost", "hall", "hall.local", "127.0.0.1", "192.168.1.5");
        assertThat(shown.certificate().getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
        takes(at(NOW, "192.168.1.5").authority(), shown, NOW);
    }

    @Test
    void the_authority_and_a_certificate_that_fits_stay_the_same_over_a_restart() {
        Certificates first = at(NOW, "192.168.1.5");
        var authority = first.authority().certificate();
        var shown = first.forTablets().certificate();

        Certificates again = at(NOW.plus(Duration.ofDays(300)), "192.168.1.5");

        assertThat(again.authority().certificate()).isEqualTo(authority);
        assertThat(again.forTablets().certificate()).isEqualTo(shown);
    }

    @Test
    void it_is_renewed_two_months_before_it_runs_out_and_tablets_need_not_do_anything() throws Exception {
        var authority = at(NOW, "192.168.1.5").authority();
        var before = at(NOW, "192.168.1.5").forTablets();
        Instant later = NOW.plus(Duration.ofDays(340));

        TabletCertificate renewed = at(later, "192.168.1.5").forTablets();

        assertThat(renewed.certificate()).isNotEqualTo(before.certificate());
        takes(authority, renewed, later.plus(Duration.ofDays(300)));
    }

    @Test
    void it_is_renewed_when_the_machine_has_another_address() throws Exception {
        at(NOW, "192.168.1.5").forTablets();

        TabletCertificate renewed = at(NOW, "10.20.0.7").forTablets();

        assertThat(renewed.certificate().getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .contains("10.20.0.7")
                .doesNotContain("192.168.1.5");
        takes(at(NOW, "10.20.0.7").authority(), renewed, NOW);
    }

    @Test
    void whoever_steals_the_authority_can_be_nobody_outside_the_venue() {
        Authority authority = at(NOW, "192.168.1.5").authority();

        assertThat(authority.permits(new GeneralName(GeneralName.dNSName, "hall.local")))
                .isTrue();
        assertThat(authority.permits(new GeneralName(GeneralName.dNSName, "bank.example")))
                .isFalse();
        assertThat(authority.permits(new GeneralName(GeneralName.iPAddress, "8.8.8.8")))
                .isFalse();
    }

    @Test
    void an_address_outside_the_venue_is_left_out() throws Exception {
        at(NOW, "192.168.1.5").authority();

        assertThat(at(NOW, "8.8.8.8").forTablets().certificate().getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .doesNotContain("8.8.8.8");
    }

    @Test
    void a_broken_file_is_made_anew_and_kept_aside() throws IOException {
        at(NOW, "192.168.1.5").forTablets();
        Files.writeString(folder.resolve("tablets.pem"), "-----BEGIN half a key");

        assertThat(at(NOW, "192.168.1.5").forTablets().certificate().getNotAfter())
                .isAfter(Date.from(NOW));
        assertThat(folder.resolve("tablets.pem.broken")).hasContent("-----BEGIN half a key");
    }

    @Test
    void nobody_else_on_the_machine_reads_the_keys() throws IOException {
        at(NOW, "192.168.1.5").forTablets();

        for (String name : List.of("authority.pem", "tablets.pem")) {
            assertThat(Files.getPosixFilePermissions(folder.resolve(name))).hasSize(2);
        }
    }

    private Certificates at(Instant now, String address) {
        return new Certificates(folder, Clock.fixed(now, ZoneOffset.UTC), () -> names(address));
    }

    private static MachineNames names(String address) {
        try {
            return new MachineNames("hall", List.of(new MachineNames.Address(InetAddress.getByName(address), 24)));
        } catch (UnknownHostException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void takes(Authority trusted, TabletCertificate shown, Instant when)
            throws GeneralSecurityException {
        var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(shown.certificate()));
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(trusted.certificate(), null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(when));
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
    }
}
