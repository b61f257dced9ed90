package press.verbatim.newsletter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import press.verbatim.newsletter.ConsentChanged;
import press.verbatim.newsletter.LinkHolder;
import press.verbatim.newsletter.PublishedNewsletters;
import press.verbatim.newsletter.SignUpRequest;
import press.verbatim.newsletter.SignUps;
import press.verbatim.newsletter.SubscriberState;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;

/** Takes the sign-up form and the button behind the confirmation link. Answers alike whatever it knows of an address. */
@Controller
class SignUpController {
    private static final String CONFIRMATION = "/newsletter/confirmation";
    private static final int PAGE_LIMIT = 300;
    private static final int FORM_LIMIT = 60;
    private static final int TYPED_LIMIT = 400;
    private final SignUps signUps;
    private final PublishedNewsletters published;
    private final NewsletterAnswers pages;
    private final FormGuard guard;

    SignUpController(SignUps signUps, PublishedNewsletters published, NewsletterAnswers pages, FormGuard guard) {
        this.signUps = signUps;
        this.published = published;
        this.pages = pages;
        this.guard = guard;
    }

    @PostMapping("/newsletter")
    ResponseEntity<String> signUp(
            @RequestParam UUID newsletter,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "") String website,
            HttpServletRequest request) {
        String network = guard.admit(request);
        String from = page.startsWith("/") ? cut(page, PAGE_LIMIT) : "";
        if (!website.isEmpty()) {
            return pages.notice(HttpStatus.OK, "newsletter.public.asked");
        }
        return answer(new SignUpRequest(
                newsletter, cut(address, TYPED_LIMIT), consent, cut(form, FORM_LIMIT), from, network));
    }

    @GetMapping(CONFIRMATION)
    ResponseEntity<String> confirmationPage(@RequestParam(defaultValue = "") String token) {
        return signUps.look(token).map(holder -> confirmation(holder, token)).orElseGet(this::expired);
    }

    private ResponseEntity<String> confirmation(LinkHolder holder, String token) {
        return holder.state() == SubscriberState.CONFIRMED
                ? confirmed(holder)
                : pages.act("newsletter.public.confirm", CONFIRMATION, token, holder.newsletter(), holder.address());
    }

    private ResponseEntity<String> confirmed(LinkHolder holder) {
        return pages.notice(HttpStatus.OK, "newsletter.public.confirmed", holder.newsletter());
    }

    @PostMapping(CONFIRMATION)
    ResponseEntity<String> confirm(@RequestParam(defaultValue = "") String token, HttpServletRequest request) {
        return signUps.confirm(token, FormGuard.network(request))
                .map(this::confirmed)
                .orElseGet(this::expired);
    }

    private ResponseEntity<String> answer(SignUpRequest request) {
        try {
            signUps.request(request);
        } catch (Refusal refusal) {
            return again(request, pages.say(refusal.messageKey(), refusal.arguments()), "");
        } catch (ConsentChanged changed) {
            return again(request, "", pages.say("newsletter.public.consentChanged"));
        } catch (NotFound unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (DataIntegrityViolationException signedUpTwiceAtOnce) {
            return pages.notice(HttpStatus.OK, "newsletter.public.asked");
        }
        return pages.notice(HttpStatus.OK, "newsletter.public.asked");
    }

    private ResponseEntity<String> again(SignUpRequest request, String error, String notice) {
        return published
                .signUpBox(request.newsletter())
                .map(box -> pages.form(box, request.address(), request.page(), error, notice))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<String> expired() {
        return pages.notice(HttpStatus.NOT_FOUND, "newsletter.public.expired");
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
