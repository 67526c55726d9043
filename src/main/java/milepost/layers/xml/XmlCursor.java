package milepost.layers.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import milepost.layers.reading.Reading;
import milepost.layers.reading.Refusal;

/**
 * Walks through an XML text, element by element. Names come without their prefix: files that use a prefix and forget to
 * declare it are common, and are read. Document type definitions are passed over, so nothing is ever fetched or expanded.
 */
public final class XmlCursor implements AutoCloseable {

    /** Below what the parser itself allows. */
    private static final int DEEPEST = 150;
    /** How the parser's messages about its own limits begin. */
    private static final String LIMIT = "JAXP0001";
    private static final XMLInputFactory FACTORY = factory();

    private final Reading reading;
    private final XMLStreamReader xml;
    private int depth;

    public XmlCursor(Reading reading, InputStream bytes) throws IOException, Refusal {
        this.reading = reading;
        try {
            this.xml = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException fault) {
            throw explain(fault);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** The next child of the element whose start was read last, or whose last child was read to its end; false at its end. */
    public boolean nextChild() throws IOException, Refusal {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> { }
            }
        }
    }

    /** The element's name, without a prefix. */
    public String name() {
        String name = xml.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i).strip());
            }
        }
        return Optional.empty();
    }

    /** The element's text, that of its children in between; the cursor is left at its end. */
    public String text() throws IOException, Refusal {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return text.toString().strip();
    }

    /** Passes over the element; the cursor is left at its end. */
    public void skip() throws IOException, Refusal {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    public long line() {
        return xml.getLocation().getLineNumber();
    }

    public long column() {
        return xml.getLocation().getColumnNumber();
    }

    private int next() throws IOException, Refusal {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new Refusal("beyond-limits", reading.at(line(), column()),
                        "Elements are nested more than " + DEEPEST + " deep, deeper than in any real layer.");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException fault) {
            throw explain(fault);
        }
    }

    private Refusal explain(XMLStreamException fault) throws IOException {
        if (fault.getNestedException() instanceof IOException unreadable
                && !(unreadable instanceof CharConversionException)) {
            throw unreadable;
        }
        String message = String.valueOf(fault.getMessage());
        long line = fault.getLocation() == null ? 0 : fault.getLocation().getLineNumber();
        long column = fault.getLocation() == null ? 0 : fault.getLocation().getColumnNumber();
        if (message.contains("must start and end within the same entity") || message.contains("Premature end of file")) {
            return new Refusal("cut-off", reading.at(line, column), "The file ends before its last element is closed; perhaps the download was cut off.");
        }
        if (message.contains(LIMIT)) {
            return new Refusal("beyond-limits", reading.at(line, column), "Elements, names or attributes here are more, or longer, than in any real layer.");
        }
        return new Refusal("broken-xml", reading.at(line, column), XmlFaults.sentence(message));
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException fault) {
            throw new IOException(fault);
        }
    }
}
