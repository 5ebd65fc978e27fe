package org.caseroom.assessment.upload;

import static org.caseroom.assessment.upload.FileInspection.demand;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;

/// Where the parts of an office document lead. A link that one may follow is fine; a template or a picture that is
/// fetched from elsewhere when somebody opens the document is not.
final class Relations {

    private Relations() {}

    static void demandHarmless(byte[] xml) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")) {
                    demandHarmless(reader);
                }
            }
        } catch (XMLStreamException damaged) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
    }

    private static void demandHarmless(XMLStreamReader relation) {
        var type = attribute(relation, "Type");
        demand(
                !"External".equals(attribute(relation, "TargetMode")) || type.endsWith("/hyperlink"),
                FileRefusal.ACTIVE);
        demand(!type.endsWith("/vbaProject") && !type.endsWith("/oleObject"), FileRefusal.ACTIVE);
    }

    private static String attribute(XMLStreamReader relation, String name) {
        return Optional.ofNullable(relation.getAttributeValue(null, name)).orElse("");
    }
}
