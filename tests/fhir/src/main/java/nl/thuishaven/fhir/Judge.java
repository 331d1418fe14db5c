package nl.thuishaven.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** HAPI for one version of FHIR and one set of questionnaires. */
final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** HAPI 8.8.1 refuses exactly as many answers as minOccurs or maxOccurs asks for. */
    private static final Pattern OFF_BY_ONE = Pattern.compile("number of answers is (\\d+) but this has \\1 answers");

    private final FhirContext context;
    private final Forms forms;
    private final FhirValidator validator;

    Judge(FhirContext context, IValidationSupport standard) {
        this.context = context;
        forms = new Forms(context);
        var unknown = new UnknownCodeSystemWarningValidationSupport(context);
        unknown.setNonExistentCodeSystemSeverity(IssueSeverity.WARNING);
        var chain = new ValidationSupportChain(
                CacheConfiguration.defaultValues(),
                standard,
                forms,
                // Before the common ones, which refuse every code of a contained value set without a url.
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context),
                new SnapshotGeneratingValidationSupport(context),
                unknown);
        var rules = new FhirInstanceValidator(chain);
        rules.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        rules.setErrorForUnknownProfiles(false);
        validator = context.newValidator().registerValidatorModule(rules);
    }

    /** Responses may name this questionnaire from here on. */
    List<Finding> learn(String text) {
        JsonNode json = parse(text);
        if (json == null || !json.hasNonNull("url")) {
            return List.of(Finding.error("Questionnaire.url", "without a url no response can name it"));
        }
        try {
            json.path("contained").forEach(Judge::spellOut);
            json.findParents("enableWhen").forEach(Judge::unansweredDiffers);
            var questionnaire = context.newJsonParser().parseResource(json.toString());
            if (forms.add(json.path("url").asText(), json.path("version").asText(), questionnaire)) {
                return List.of();
            }
            return List.of(Finding.error("Questionnaire.url", "another file has the same url and version"));
        } catch (RuntimeException e) {
            return List.of(Finding.error("Questionnaire", "HAPI could not read it: " + e));
        }
    }

    /** What is wrong with it. `type` is the resource that the file must hold; a bad file may hold any of the three. */
    List<Finding> judge(String text, String type) {
        var found = new ArrayList<Finding>();
        JsonNode json = parse(text);
        if (json == null) {
            return List.of(Finding.error("", "this is not JSON"));
        }
        String is = json.path("resourceType").asText();
        boolean bundle = is.equals("Bundle") && json.path("type").asText().equals("collection");
        if (type == null) {
            type = bundle ? "Observation" : is;
        } else if (!is.equals(type) && !(type.equals("Observation") && bundle)) {
            found.add(Finding.error("resourceType", "expected " + type + ", found " + is));
        }
        if (type.equals("Observation")) {
            for (JsonNode entry : json.path("entry")) {
                String inside = entry.path("resource").path("resourceType").asText();
                if (!inside.equals(type)) {
                    found.add(Finding.error("Bundle.entry", "expected " + type + ", found " + inside));
                }
            }
        }
        // HAPI would only warn, and then check nothing but the shape.
        if (is.equals("QuestionnaireResponse") && !forms.has(json.path("questionnaire").asText())) {
            found.add(Finding.error(
                    "QuestionnaireResponse.questionnaire", "not in the folder: '" + json.path("questionnaire").asText() + "'"));
        }
        try {
            for (var message : validator.validateWithResult(text).getMessages()) {
                if (!OFF_BY_ONE.matcher(message.getMessage()).find()) {
                    found.add(new Finding(message.getSeverity(), message.getLocationString(), message.getMessage()));
                }
            }
        } catch (RuntimeException e) {
            found.add(new Finding(ResultSeverityEnum.FATAL, "", "HAPI could not read it: " + e));
        }
        return found;
    }

    /**
     * Leaves a contained value set in the one form in which HAPI looks for a code: without a url, since it asks the chain for
     * that and then checks nothing, and with its expansion as the list, since it does not read that.
     */
    private static void spellOut(JsonNode contained) {
        if (contained.path("resourceType").asText().equals("ValueSet")) {
            var valueSet = (ObjectNode) contained;
            valueSet.remove(List.of("url", "version"));
            if (valueSet.remove("expansion") instanceof ObjectNode expansion) {
                list(expansion.path("contains"), valueSet.putObject("compose").putArray("include"));
            }
        }
    }

    private static void list(JsonNode contains, ArrayNode include) {
        for (JsonNode concept : contains) {
            if (concept.has("code") && !concept.path("abstract").asBoolean()) {
                var one = include.addObject().put("system", concept.path("system").asText());
                one.putArray("concept").addObject().put("code", concept.path("code").asText());
            }
            list(concept.path("contains"), include);
        }
    }

    /**
     * FHIR says of != "true if no answer has a value that is equal"; HAPI wants an answer. Where one condition is enough, this
     * tells it so. Where all must be true there is no way to, and HAPI wrongly refuses what != enabled without an answer.
     */
    private static void unansweredDiffers(JsonNode item) {
        var conditions = (ArrayNode) item.path("enableWhen");
        if (conditions.size() > 1 && !item.path("enableBehavior").asText().equals("any")) {
            return;
        }
        for (JsonNode condition : conditions.findParents("operator")) {
            if (condition.path("operator").asText().equals("!=")) {
                var missing = conditions.addObject().put("operator", "exists").put("answerBoolean", false);
                missing.set("question", condition.path("question"));
                ((ObjectNode) item).put("enableBehavior", "any");
            }
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    record Finding(ResultSeverityEnum severity, String location, String message) {
        static Finding error(String location, String message) {
            return new Finding(ResultSeverityEnum.ERROR, location, message);
        }

        boolean isError() {
            return severity.compareTo(ResultSeverityEnum.ERROR) >= 0;
        }

        @Override
        public String toString() {
            return severity.getCode() + ": " + location + ": " + message.replaceAll("\\s+", " ");
        }
    }
}
