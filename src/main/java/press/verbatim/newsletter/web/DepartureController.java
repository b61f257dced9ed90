package press.verbatim.newsletter.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import press.verbatim.newsletter.Departures;
import press.verbatim.newsletter.Means;

/** Lets people see their data and leave, by the page's button or by their mail program's one click (RFC 8058). */
@Controller
class DepartureController {
    private static final String LEAVE = "/newsletter/desinscription";
    private static final String PREFERENCES = "/newsletter/preferences";
    private static final String ONE_CLICK = "One-Click";
    private final Departures departures;
    private final NewsletterAnswers pages;
    private final FormGuard guard;

    DepartureController(Departures departures, NewsletterAnswers pages, FormGuard guard) {
        this.departures = departures;
        this.pages = pages;
        this.guard = guard;
    }

    @GetMapping(LEAVE)
    ResponseEntity<String> leavePage(@RequestParam(defaultValue = "") String token) {
        return departures
                .look(token)
                .map(holder ->
                        pages.act("newsletter.public.leaving", LEAVE, token, holder.newsletter(), holder.address()))
                .orElseGet(pages::askLink);
    }

    @PostMapping(LEAVE)
    ResponseEntity<String> leave(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(name = "List-Unsubscribe", defaultValue = "") String oneClick,
            HttpServletRequest request) {
        Means means = oneClick.equals(ONE_CLICK) ? Means.ONE_CLICK : Means.PAGE;
        return departures
                .leave(token, means, FormGuard.network(request))
                .map(holder -> pages.notice(HttpStatus.OK, "newsletter.public.left", holder.newsletter()))
                .orElseGet(() -> pages.notice(HttpStatus.NOT_FOUND, "newsletter.public.expired"));
    }

    @GetMapping(PREFERENCES)
    ResponseEntity<String> preferences(@RequestParam(defaultValue = "") String token) {
        return departures
                .look(token)
                .map(holder -> pages.preferences(holder, departures.evidence(token), token))
                .orElseGet(pages::askLink);
    }

    @PostMapping(PREFERENCES)
    ResponseEntity<String> sendLink(@RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        guard.admit(request);
        departures.sendLink(address);
        return pages.notice(HttpStatus.OK, "newsletter.public.linkSent");
    }
}
