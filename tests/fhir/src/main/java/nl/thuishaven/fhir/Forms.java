package nl.thuishaven.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Hands the folder's questionnaires to HAPI. Its own PrePopulatedValidationSupport does not: it then says "not found" as a
 * warning, and every wrong response passes.
 */
final class Forms implements IValidationSupport {
    private final FhirContext context;
    private final Map<String, IBaseResource> byCanonical = new HashMap<>();

    Forms(FhirContext context) {
        this.context = context;
    }

    /** False when there was one of this name already. The bare url only stands for a form of which there is one version. */
    boolean add(String url, String version, IBaseResource questionnaire) {
        if (byCanonical.putIfAbsent(url + "|" + version, questionnaire) != null) {
            return false;
        }
        byCanonical.merge(url, questionnaire, (one, other) -> null);
        return true;
    }

    boolean has(String canonical) {
        return byCanonical.containsKey(canonical);
    }

    @Override
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        IBaseResource found = byCanonical.get(canonical);
        return type != null && type.isInstance(found) ? type.cast(found) : null;
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }
}
