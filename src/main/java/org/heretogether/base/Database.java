package org.heretogether.base;

import java.nio.file.Path;
import org.jooq.conf.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which database we use: with no {@code SPRING_DATASOURCE_URL} our own server, else that one. Nothing else differs. */
@Configuration(proxyBeanMethods = false)
class Database {

    @Bean
    Settings jooqSettings() {
        return settings();
    }

    static Settings settings() {
        // Setting group_concat_max_len in front of each query would need allowMultiQueries; the pool sets it once.
        return new Settings().withRenderSchema(false).withRenderGroupConcatMaxLenSessionVariable(false);
    }

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${heretogether.data-dir}") Path folder) {
        return DataFolder.take(folder);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${spring.datasource.url:}' == ''")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedMariaDb mariaDb(DataFolder folder, @Value("${heretogether.mariadb-dir}") Path programs) {
            return EmbeddedMariaDb.start(programs, folder.path().resolve("mariadb"));
        }

        @Bean
        JdbcConnectionDetails connectionDetails(EmbeddedMariaDb mariaDb) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return mariaDb.user();
                }

                @Override
                public String getPassword() {
                    return mariaDb.password();
                }

                @Override
                public String getJdbcUrl() {
                    return mariaDb.url();
                }
            };
        }
    }
}
