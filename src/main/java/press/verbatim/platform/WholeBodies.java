package press.verbatim.platform;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses what the desk's elements send where something is missing that is not said to be optional. Applies to {@link DeskApi} controllers. */
@ControllerAdvice(annotations = DeskApi.class)
class WholeBodies extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        refuseMissing(body, "");
        return body;
    }

    private static void refuseMissing(@Nullable Object value, String name) {
        switch (value) {
            case null -> throw new Refusal(name, "platform.error.request");
            case Record whole ->
                Stream.of(whole.getClass().getRecordComponents()).forEach(component -> refuseMissing(whole, component));
            case Collection<?> many -> many.forEach(one -> refuseMissing(one, name));
            default -> {}
        }
    }

    private static void refuseMissing(Record whole, RecordComponent component) {
        Object value = value(whole, component);
        if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            refuseMissing(value, component.getName());
        }
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException noAccessor) {
            throw new IllegalStateException(noAccessor);
        }
    }
}
