package press.verbatim.site.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import press.verbatim.site.view.ArticleModel;
import press.verbatim.site.view.Contested;
import press.verbatim.site.view.DocumentModel;
import press.verbatim.site.view.ExcerptModel;
import press.verbatim.site.view.Frame;
import press.verbatim.site.view.FrontModel;
import press.verbatim.site.view.Link;
import press.verbatim.site.view.ListModel;
import press.verbatim.site.view.Picture;
import press.verbatim.site.view.Sign;
import press.verbatim.site.view.Stamp;
import press.verbatim.site.view.Teaser;
import press.verbatim.site.view.Text;

/** Pages of an invented affair, filled by hand, for tests of the templates. */
final class SamplePages {
    static final Stamp AT = new Stamp("2026-11-21T17:40:00Z", "21 novembre 2026 à 18 h 40");
    static final Picture PICTURE = new Picture(
            "/media/1/1600",
            "/media/1/480 480w, /media/1/1600 1600w",
            1600,
            900,
            "Deux délégations de part et d’autre d’une longue table",
            "Les délégations à Aldria, le 12 octobre.",
            "Illustration : Verbatim");
    static final Sign SIGN = new Sign(
            "0190a1b2-0000-7000-8000-000000000001",
            "<p>En cliquant sur « S’abonner », vous demandez à recevoir notre newsletter quotidienne. Les Éditions Verbatim, responsables du traitement, n’utilisent votre adresse que pour cet envoi ; désabonnement à tout moment par le lien de chaque numéro. Vos droits : <a href=\"/confidentialite\">politique de confidentialité</a>. Service régi par nos <a href=\"/conditions\">conditions d’utilisation</a>.</p>",
            "1",
            "/article/deux-appels",
            "box",
            "Recevez une information neutre et factuelle",
            "",
            "S’abonner");

    private SamplePages() {}

    static Text french() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
        return (key, args) -> messages.getMessage(key, args, Locale.FRENCH);
    }

    static Frame frame(String title, String current) {
        Theme theme = new Theme();
        return new Frame(
                french(),
                "fr",
                new Frame.Head(
                        title,
                        "Les transcriptions montrent un émissaire conseiller l’autre camp.",
                        "http://localhost/x",
                        "article",
                        null,
                        current,
                        true,
                        null,
                        false,
                        null,
                        List.of()),
                "Verbatim",
                "L’information mot pour mot",
                "Les Éditions Verbatim",
                List.of(
                        new Link("Monde", "/rubrique/monde"),
                        new Link("Europe", "/rubrique/europe"),
                        new Link("Économie", "/rubrique/economie"),
                        new Link("Documents", "/rubrique/documents")),
                List.of(new Link("Rectificatifs", "/rectificatifs"), new Link("Mentions légales", "/mentions-legales")),
                true,
                false,
                theme.style(),
                theme.script(),
                "/theme/icon/1c4168-9ec3ea.svg",
                null);
    }

    static Teaser teaser(String kicker, String headline, String lead, boolean pictured) {
        return new Teaser("/article/a", null, kicker, headline, lead, pictured ? PICTURE : null, "Inès Carlier", AT);
    }

    static FrontModel front() {
        Teaser opening = teaser(
                "Négociations",
                "Deux appels enregistrés éclairent la naissance du plan d’Aldria",
                "Les transcriptions, publiées par un quotidien étranger, montrent un émissaire conseiller l’autre camp. L’un des participants conteste leur authenticité.",
                true);
        List<Teaser> second = List.of(
                teaser(
                        "Documents",
                        "Le second appel, annoté par la rédaction",
                        "Quarante minutes, trois voix, onze passages repris mot pour mot.",
                        true),
                teaser(
                        "Europe",
                        "La Seldavie reporte son référendum au printemps",
                        "Le gouvernement invoque des raisons techniques.",
                        true),
                teaser("Portrait", "Qui est Ioulian Ouvarov ?", "", false),
                teaser(
                        "Économie",
                        "Les ports d’Aldria rouvrent, sous conditions",
                        "Trois terminaux sur cinq accueillent de nouveau des navires.",
                        false));
        List<Teaser> wire = List.of(
                brief("", "Ce que contient le plan en vingt points, ligne à ligne"),
                brief("Justice", "Le parquet ouvre une enquête sur l’origine de la fuite"),
                brief("", "Kirill Demianov parle d’un enregistrement « faux »"),
                brief("Monde", "La conférence d’Aldria prolongée de deux jours"),
                brief("", "Rectificatif : une date erronée dans notre chronologie"));
        return new FrontModel(frame("Verbatim", "/"), opening, second, wire, false, SIGN);
    }

    private static Teaser brief(String kicker, String headline) {
        return new Teaser(
                "/article/b",
                null,
                kicker,
                headline,
                "",
                null,
                "",
                new Stamp("2026-11-21T17:40:00Z", "21 nov. 18 h 40"));
    }

    static ListModel list() {
        return new ListModel(
                frame("Monde", "/rubrique/monde"),
                "Rubrique",
                "Monde",
                "",
                List.of(
                        front().opening(),
                        front().second().get(2),
                        front().second().get(1)),
                "/rubrique/monde?suite=x");
    }

    static ExcerptModel excerpt(boolean translated) {
        return new ExcerptModel(
                "Anton Lisker",
                "14 octobre 2025, 00:03:12",
                "« Nous écrivons vingt points, comme la dernière fois, et chacun pourra dire qu’ils sont de lui. »",
                "fr",
                translated
                        ? "“We put down twenty points, like last time, and everybody gets to say they wrote them.”"
                        : null,
                "en",
                "",
                new Link("Premier appel (Le Courrier de Seld)", "/document/premier-appel"),
                "/document/premier-appel/extrait/1",
                translated
                        ? List.of()
                        : List.of(new Contested(
                                "Contesté par Kirill Demianov : « un enregistrement faux » (20 novembre 2026)",
                                "presse.exemple",
                                "https://presse.exemple/demianov")));
    }

    static ArticleModel article(String headline) {
        Templates templates = new Templates();
        String body =
                "<p>La première conversation, datée du 14 octobre, réunit l’émissaire Anton Lisker et le conseiller Ioulian Ouvarov. Le premier y suggère une marche à suivre : <a class=\"quoted\" href=\"/document/premier-appel#r12\">« commencez par le féliciter, le reste viendra »<sup>1</sup></a>. Selon la transcription, il propose ensuite un appel entre les deux chefs d’État avant la visite prévue la même semaine.</p>"
                        + templates.excerpt(excerpt(true), french())
                        + "<h2>Quinze jours plus tard</h2><p>La seconde conversation aurait eu lieu quinze jours plus tard. M. Ouvarov y craint que <a class=\"quoted\" href=\"/document/second-appel#r3\">« des passages soient retirés, puis que l’on nous présente le tout comme accepté »<sup>2</sup></a>. Plusieurs formules se retrouvent dans le texte rendu public le mois suivant.</p><aside class=\"exergue\"><p>« Ils ne prendront pas tout, mais ils partiront de là. »</p></aside><p>Interrogé, le secrétariat de M. Ouvarov répond ne pas savoir d’où vient la fuite et rappelle que personne n’avait consenti à une publication.</p>"
                        + templates.excerpt(excerpt(false), french())
                        + "<aside class=\"encadre\"><p><strong>Ce que nous savons de la source.</strong></p><p>Le quotidien qui publie les transcriptions dit les avoir reçues de deux personnes distinctes. Nous n’avons pas entendu l’enregistrement.</p></aside><p>Le texte final compte vingt points. Onze reprennent des mots prononcés pendant les appels ; quatre en inversent l’ordre.</p>";
        return new ArticleModel(
                frame(headline, "/rubrique/monde"),
                new Link("Monde", "/rubrique/monde"),
                "Négociations",
                headline,
                "Les transcriptions, publiées par un quotidien étranger, montrent un émissaire conseiller l’autre camp. L’un des participants conteste leur authenticité.",
                List.of(new Link("Inès Carlier", "/auteur/ines-carlier"), new Link("Paul Maro", "/auteur/paul-maro")),
                AT,
                AT,
                6,
                PICTURE,
                body,
                List.of("Selon le décompte de la rédaction."),
                List.of(new ArticleModel.Reply(
                        "reponse-1",
                        "Hélène Sarov",
                        "secrétaire de M. Ouvarov",
                        AT,
                        List.of("M. Ouvarov n’a dicté aucun point.", "Il le redit ici,\nmot pour mot."))),
                List.of(
                        new ArticleModel.Source(
                                "/document/premier-appel#r12", "Anton Lisker", "Premier appel", "00:02:40", List.of()),
                        new ArticleModel.Source(
                                "/document/second-appel#r3", "Ioulian Ouvarov", "Second appel", "", List.of())),
                List.of("Le troisième document a été retiré ; les passages concernés ne sont plus reproduits."),
                List.of(new ArticleModel.Correction(
                        AT, "Une première version datait le second appel du 30 octobre ; il est du 29.")),
                List.of(new ArticleModel.Translation("/article/two-calls", "en", "English")),
                List.of(
                        new ArticleModel.Related(
                                "/article/c", null, "Le second appel, annoté par la rédaction", "mêmes participants"),
                        new ArticleModel.Related(
                                "/article/d",
                                null,
                                "Aldria : le texte public comparé aux propos tenus",
                                "mêmes passages"),
                        new ArticleModel.Related("/article/e", null, "Qui est Ioulian Ouvarov ?", "personne citée")),
                teaser("", "La Seldavie reporte son référendum au printemps", "", false),
                teaser("", "Ce que contient le plan en vingt points, ligne à ligne", "", false),
                new Link("Le plan d’Aldria", "/dossier/plan"),
                SIGN);
    }

    static DocumentModel document() {
        return new DocumentModel(
                frame("Premier appel", ""),
                "Premier appel entre Anton Lisker et Ioulian Ouvarov",
                "/document/premier-appel",
                "en",
                "fr",
                false,
                List.of(
                        new Link("Publié par", "Le Courrier de Seld"),
                        new Link("Date", "14 octobre 2025"),
                        new Link("Participants", "Anton Lisker, Ioulian Ouvarov")),
                List.of(new Contested(
                        "Contesté par Kirill Demianov : « un enregistrement faux » (20 novembre 2026)",
                        "presse.exemple",
                        "https://presse.exemple/demianov")),
                "",
                2,
                4,
                "Répliques 201 à 400 sur 712",
                new DocumentModel.Sides("Texte original (anglais)", "Traduction (français)"),
                List.of(
                        new DocumentModel.Line(
                                201,
                                "Anton Lisker",
                                "00:03:12",
                                "We put down twenty points, like last time, and everybody gets to say they wrote them.",
                                "Nous écrivons vingt points, comme la dernière fois, et chacun pourra dire qu’ils sont de lui.",
                                List.of(new DocumentModel.Comment(
                                        "twenty points",
                                        "en",
                                        "Le texte public en compte vingt-deux.",
                                        "/document/premier-appel/extrait/1")),
                                List.of()),
                        new DocumentModel.Line(
                                202,
                                "Ioulian Ouvarov",
                                "00:03:20",
                                "And who signs?",
                                "Et qui signe ?",
                                List.of(),
                                List.of()),
                        new DocumentModel.Line(
                                203,
                                "Anton Lisker",
                                "",
                                "Nobody. That is the beauty of it.",
                                null,
                                List.of(),
                                List.of())),
                List.of(),
                List.of(new Link("Deux appels enregistrés éclairent la naissance du plan d’Aldria", "/article/a")));
    }
}
