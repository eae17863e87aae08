package org.heretogether.clip;

import java.nio.file.Path;
import java.util.ArrayList;
import org.heretogether.base.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The order of machine voices: the operator's pack, then Flite for English, then espeak-ng for what is left. */
@Configuration(proxyBeanMethods = false)
class VoicesHere {

    @Bean
    Voices voices(
            DataFolder data,
            Flite flite,
            @Value("${heretogether.espeak-ng:espeak-ng}") String espeakNg,
            @Value("${java.io.tmpdir}") Path temporaryFiles) {
        var all = new ArrayList<Voice>(VoicePacks.in(data.path().resolve("voices"), temporaryFiles));
        all.add(flite);
        all.addAll(EspeakNg.voices(espeakNg, temporaryFiles));
        return new Voices(all);
    }
}
