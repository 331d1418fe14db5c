package nl.thuishaven.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.thuishaven.fhir.Judge.Finding;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;

/** `Main [-v] [--sound-forms] FOLDER...`: see validate.sh. */
public final class Main {
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("questionnaires", "Questionnaire");
        KINDS.put("responses", "QuestionnaireResponse");
        KINDS.put("observations", "Observation");
    }

    private final Map<String, FhirContext> contexts = Map.of("r4", FhirContext.forR4(), "r5", FhirContext.forR5());
    private final Map<String, IValidationSupport> standards = new LinkedHashMap<>();
    private final boolean verbose;
    private final boolean soundForms;
    private int failures;

    private Main(boolean verbose, boolean soundForms) {
        this.verbose = verbose;
        this.soundForms = soundForms;
    }

    public static void main(String[] args) throws IOException {
        stayOffline();
        var arguments = new ArrayList<>(List.of(args));
        var main = new Main(arguments.remove("-v"), arguments.remove("--sound-forms"));
        for (String folder : arguments) {
            main.folder(Path.of(folder));
        }
        // HAPI's threads would keep the process alive.
        System.exit(main.failures == 0 && !arguments.isEmpty() ? 0 : 1);
    }

    private static void stayOffline() {
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalStateException("the judge works offline, and something asked for " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException error) {}
        });
    }

    private void folder(Path folder) throws IOException {
        int before = failures;
        int responses = 0;
        int valid = 0;
        int refused = 0;
        for (Path part : list(folder, "")) {
            String version = part.getFileName().toString();
            if (!contexts.containsKey(version)) {
                fail(part, Finding.error("", "expected r4 or r5"));
                continue;
            }
            var judge = new Judge(contexts.get(version), standards.computeIfAbsent(version, this::standard));
            for (Path inside : list(part, "")) {
                String name = inside.getFileName().toString();
                if (!KINDS.containsKey(name) && !name.equals("bad")) {
                    fail(inside, Finding.error("", "expected one of " + KINDS.keySet() + " or bad"));
                }
            }
            var aside = new TreeSet<String>();
            for (Path file : list(part.resolve("questionnaires"), ".json")) {
                var faults = new ArrayList<>(judge.learn(Files.readString(file)));
                if (soundForms) {
                    faults.addAll(judge.judge(Files.readString(file), "Questionnaire"));
                    if (faults.stream().anyMatch(Finding::isError)) {
                        aside.add(file.getFileName().toString());
                    }
                } else {
                    faults.forEach(finding -> fail(file, finding));
                }
            }
            if (!aside.isEmpty()) {
                System.out.println(part + ": " + aside.size() + " questionnaires are not valid themselves: " + aside);
            }
            for (var kind : KINDS.entrySet()) {
                for (Path file : list(part.resolve(kind.getKey()), ".json")) {
                    if (aside.contains(file.getFileName().toString())) {
                        continue;
                    }
                    valid += good(judge, file, kind.getValue()) ? 1 : 0;
                    responses += kind.getKey().equals("responses") ? 1 : 0;
                }
            }
            for (Path file : list(part.resolve("bad"), ".json")) {
                refused += bad(judge, file) ? 1 : 0;
                responses++;
            }
        }
        if (responses == 0) {
            fail(folder, Finding.error("", "no response in it"));
        }
        String end = failures == before ? "" : ", " + (failures - before) + " failures";
        System.out.println(folder + ": " + valid + " files valid, " + refused + " bad files refused as expected" + end);
    }

    private IValidationSupport standard(String version) {
        var context = contexts.get(version);
        return version.equals("r5") ? new StandardR5(context) : new DefaultProfileValidationSupport(context);
    }

    private boolean good(Judge judge, Path file, String type) throws IOException {
        int before = failures;
        for (Finding finding : judge.judge(Files.readString(file), type)) {
            if (soundForms && finding.toString().contains("incompatible types")) {
                System.out.println(file + ": HAPI gives up on its form, whose conditions compare values of two types");
            } else if (finding.isError()) {
                fail(file, finding);
            } else if (verbose) {
                System.out.println(file + ": " + finding);
            }
        }
        return failures == before;
    }

    private boolean bad(Judge judge, Path file) throws IOException {
        int before = failures;
        var errors = judge.judge(Files.readString(file), null).stream()
                .filter(Finding::isError)
                .map(Finding::toString)
                .toList();
        if (verbose) {
            errors.forEach(error -> System.out.println(file + ": as expected: " + error));
        }
        if (errors.isEmpty()) {
            fail(file, Finding.error("", "passes, and must not"));
        }
        Path list = Path.of(file.toString().replaceAll("json$", "expected"));
        var lines = Files.exists(list) ? Files.readAllLines(list) : List.<String>of();
        var expected = lines.stream().filter(line -> !line.isBlank()).toList();
        if (expected.isEmpty()) {
            fail(file, Finding.error("", "no message is expected in " + list.getFileName()));
        }
        for (String part : expected) {
            String lower = part.strip().toLowerCase(Locale.ROOT);
            if (errors.stream().noneMatch(error -> error.toLowerCase(Locale.ROOT).contains(lower))) {
                fail(file, Finding.error("", "no error says '" + part.strip() + "', but: " + errors));
            }
        }
        return failures == before;
    }

    private void fail(Path file, Finding finding) {
        failures++;
        System.out.println(file + ": " + finding);
    }

    /** In the order of their names, so that two runs print the same. */
    private static List<Path> list(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
