package press.verbatim.site.web;

import java.util.UUID;
import press.verbatim.site.theme.Accents;
import press.verbatim.site.theme.Colour;
import press.verbatim.transcript.PublicPassage;

/** The stable public addresses; every link of the site is made here. */
final class Addresses {
    private Addresses() {}

    static String article(String slug) {
        return "/article/" + slug;
    }

    static String section(String slug) {
        return "/rubrique/" + slug;
    }

    static String topic(String slug) {
        return "/dossier/" + slug;
    }

    static String byline(String slug) {
        return "/auteur/" + slug;
    }

    static String document(String slug) {
        return "/document/" + slug;
    }

    /** A turn of a public document, in the part it stands in. */
    static String turn(String slug, int part, int number) {
        return document(slug) + (part == 1 ? "" : "/" + part) + "#r" + number;
    }

    static String turn(PublicPassage passage) {
        return turn(passage.slug(), passage.part(), passage.turnIndex() + 1);
    }

    static String annotations(String slug) {
        return document(slug) + "/annotations.jsonld";
    }

    /** Two passages of different documents beside each other; it belongs to none of them. */
    static String pair(UUID id) {
        return "/mise-en-regard/" + id;
    }

    static String excerpt(String slug, UUID id) {
        return document(slug) + "/extrait/" + id;
    }

    /** The sign of the site in the accents of a theme. */
    static String icon(Accents accents) {
        return "/theme/icon/" + digits(accents.light()) + "-" + digits(accents.dark()) + ".svg";
    }

    private static String digits(String accent) {
        return Colour.read(accent).orElseThrow().hex().substring(1);
    }

    static String logo(String name) {
        return "/theme/logo/" + name + ".png";
    }
}
