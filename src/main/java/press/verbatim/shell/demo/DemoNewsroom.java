package press.verbatim.shell.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import press.verbatim.article.ArticleId;
import press.verbatim.security.DemoStaff;
import press.verbatim.security.SystemUser;
import press.verbatim.settings.PolicyKind;
import press.verbatim.settings.SettingsService;
import press.verbatim.settings.SiteIdentity;
import press.verbatim.shell.demo.DemoAccounts.Team;
import press.verbatim.site.FrontPageService;
import press.verbatim.site.FrontPlace;
import press.verbatim.site.FrontSlot;

/** Opens an empty installation on a newsroom that works, once, step by step as its people would; on unless configuration turns it off. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("verbatim.demo")
class DemoNewsroom implements ApplicationRunner {
    private final SystemUser system;
    private final DemoStaff staff;
    private final DemoAccounts accounts;
    private final SettingsService settings;
    private final DemoTranscripts transcripts;
    private final DemoRubrics rubrics;
    private final DemoArticles articles;
    private final DemoReplies replies;
    private final DemoReaders readers;
    private final FrontPageService frontPage;

    DemoNewsroom(
            SystemUser system,
            DemoStaff staff,
            DemoAccounts accounts,
            SettingsService settings,
            DemoTranscripts transcripts,
            DemoRubrics rubrics,
            DemoArticles articles,
            DemoReplies replies,
            DemoReaders readers,
            FrontPageService frontPage) {
        this.system = system;
        this.staff = staff;
        this.accounts = accounts;
        this.settings = settings;
        this.transcripts = transcripts;
        this.rubrics = rubrics;
        this.articles = articles;
        this.replies = replies;
        this.readers = readers;
        this.frontPage = frontPage;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        system.run("demo", () -> {
            if (staff.none()) {
                make();
            }
        });
    }

    private void make() {
        Team team = accounts.make();
        identity();
        Map<String, ArticleId> made = articles.make(team, transcripts.make(team), rubrics.make());
        staff.as(team.maud(), () -> arrange(made));
        replies.make(team, made);
        readers.make();
    }

    private Map<String, ArticleId> arrange(Map<String, ArticleId> made) {
        List<FrontPlace> places = new ArrayList<>();
        places.add(new FrontPlace(FrontSlot.OPENING, DemoResources.known(made, "60-deux-appels"), ""));
        for (String name : List.of("50-texte-public", "40-ouvarov", "20-norsund")) {
            places.add(new FrontPlace(FrontSlot.SECOND, DemoResources.known(made, name), ""));
        }
        frontPage.arrange(frontPage.open().version(), places);
        frontPage.release(frontPage.open().version());
        return made;
    }

    private void identity() {
        settings.change(new SiteIdentity(
                "Verbatim",
                "Les Éditions Verbatim",
                "Le mot à mot de l’actualité",
                "redaction@verbatim.test",
                ZoneId.of("Europe/Paris"),
                Locale.FRENCH));
        for (PolicyKind kind : PolicyKind.values()) {
            settings.publish(kind, DemoResources.text("policies/" + kind.name() + ".html"));
        }
    }
}
