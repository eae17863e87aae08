package org.heretogether.trust;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.function.Supplier;
import org.heretogether.base.DataFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The venue's authority, made once and kept; and this machine's certificate, made anew whenever it no longer fits. */
@Component
class Certificates {

    private static final String AUTHORITY = "authority.pem";
    private static final String TABLETS = "tablets.pem";

    private final KeyFolder folder;
    private final Clock clock;
    private final Supplier<MachineNames> names;
    private @Nullable Authority authority;

    @Autowired
    Certificates(DataFolder data, Clock clock) {
        this(data.path().resolve("https"), clock, MachineNames::now);
    }

    Certificates(Path folder, Clock clock, Supplier<MachineNames> names) {
        this.folder = new KeyFolder(folder);
        this.clock = clock;
        this.names = names;
    }

    MachineNames names() {
        return names.get();
    }

    /** What tablets trust. */
    synchronized Authority authority() {
        if (authority == null) {
            authority = folder.read(AUTHORITY, Authority::new).orElseGet(() -> {
                var made = Authority.make(names.get(), clock.instant());
                folder.write(AUTHORITY, made.key(), made.certificate());
                return made;
            });
        }
        return authority;
    }

    /** The certificate that fits now: the one there was, or a new one. */
    synchronized TabletCertificate forTablets() {
        MachineNames now = names.get();
        return folder.read(TABLETS, TabletCertificate::new)
                .filter(kept -> kept.fits(authority(), now, clock.instant()))
                .orElseGet(() -> {
                    var made = TabletCertificate.make(authority(), now, clock.instant());
                    folder.write(TABLETS, made.key(), made.certificate());
                    return made;
                });
    }

    X509Certificate trusted() {
        return authority().certificate();
    }
}
