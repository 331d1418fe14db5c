package nl.thuishaven.fhir;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;

/**
 * The rules of R5 from HAPI's own packages. Its DefaultProfileValidationSupport also reads their maps, guides and stories for
 * people, which takes three times as long and judges nothing.
 */
final class StandardR5 extends PrePopulatedValidationSupport {
    private static final List<String> PACKAGES =
            List.of("hl7.fhir.r5.core-5.0.0", "hl7.fhir.uv.extensions.r5-1.0.0", "hl7.terminology-5.1.0");

    StandardR5(FhirContext context) {
        super(context);
        var mapper = new ObjectMapper();
        var parser = context.newJsonParser();
        for (String name : PACKAGES) {
            var file = "/org/hl7/fhir/r5/packages/" + name + ".tgz";
            try (var tar = new TarArchiveInputStream(new GZIPInputStream(getClass().getResourceAsStream(file)))) {
                for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    if (entry.getName().matches("package/(StructureDefinition|ValueSet|CodeSystem)-.*\\.json")) {
                        var json = (ObjectNode) mapper.readTree(tar.readAllBytes());
                        json.remove("text");
                        addResource(parser.parseResource(json.toString()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
