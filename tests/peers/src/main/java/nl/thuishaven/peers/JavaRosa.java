package nl.thuishaven.peers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.xform.parse.XFormParser.ParseException;
import org.javarosa.xform.util.XFormUtils;

/** `JavaRosa VERSION FORM.xml...` answers each form in JavaRosa and prints what it took, a line of JSON each. */
public final class JavaRosa {
    private JavaRosa() {}

    public static void main(String[] args) throws IOException, ParseException {
        for (String file : Arrays.asList(args).subList(1, args.length)) {
            measure(args[0], Files.readAllBytes(Path.of(file)));
        }
    }

    private static void measure(String version, byte[] xml) throws ParseException {
        var loads = new ArrayList<Double>();
        var answers = new ArrayList<Double>();
        // The small forms more than once, so that the engine is warm; what the first time took is not counted.
        int runs = 1;
        for (int run = 0; run < runs; run++) {
            if (run == 1) {
                loads.clear();
                answers.clear();
            }
            long start = System.nanoTime();
            FormDef form = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(xml));
            form.initialize(true, new InstanceInitializationFactory());
            loads.add((System.nanoTime() - start) / 1e6);
            int n = form.getChildren().size();
            runs = n < 100 ? 11 : n < 500 ? 3 : 1;

            var controller = new FormEntryController(new FormEntryModel(form));
            var model = controller.getModel();
            // Steps over what is not relevant.
            while (controller.stepToNextEvent() != FormEntryController.EVENT_END_OF_FORM) {
                var prompt = model.getQuestionPrompt();
                int number = Integer.parseInt(prompt.getFormElement().getBind().getReference().toString().replaceAll("\\D", ""));
                List<SelectChoice> choices = prompt.getSelectChoices();
                var answer = new SelectOneData(choices.get(number % 4).selection());
                long before = System.nanoTime();
                controller.answerQuestion(answer, true);
                answers.add((System.nanoTime() - before) / 1e3);
            }
            if (run == runs - 1) {
                print(version, n, loads, answers, form.getMainInstance().getRoot());
            }
        }
    }

    private static void print(String version, int n, List<Double> loads, List<Double> answers, TreeElement data) {
        int enabled = 0;
        for (int i = 0; i < n; i++) {
            enabled += data.getChildAt(i).isRelevant() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "{\"peer\":\"javarosa\",\"version\":\"%s\",\"n\":%d,\"load_ms\":%.2f,\"answer_us_mean\":%.1f,"
                        + "\"answer_us_median\":%.1f,\"answers\":%d,\"total\":%s,\"enabled\":%d}%n",
                version,
                n,
                mean(loads),
                mean(answers),
                answers.stream().sorted().toList().get(answers.size() / 2),
                answers.size(),
                data.getFirstChild("total").getValue().getDisplayText(),
                enabled);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
