//! Spanish: frames for the patterns that its readers meet most, and posts to hold them to.
//!
//! Not measured, save for two patterns: see `tests/accuracy/figures.md`. Verbs are in the forms that speak to a reader (*comparte*,
//! *comparta*, *compartan*, *compartid*); since the third person is spelled alike, a frame wants an object or a condition beside them.
//! Phrase seeds: Meta's announcement on engagement bait (December 2017) in its Spanish edition, Instagram and X posts.

use super::prelude::*;

pub(super) const SPANISH: Language = Language {
    code: "es",
    name: "Spanish",
    measured: &["curiosity-gap", "polarising"],
    frames: FRAMES,
    #[cfg(test)]
    examples: EXAMPLES,
};

frames! {
    r#"
    @share = (comparte|compartan|comparta|compartid|compartelo|compartanlo|difunde|difundan|rt|retuitea|retuiteen|repostea|reenvia|reenvialo|pasalo|rebota)
    @comment = (comenta|comenten|comentad|escribe|escriban|pon|pongan|deja|dejen|dejame|responde|respondan|contesta|contesten|di|teclea)
    @follow = (sigue|sigan|sigueme|siguenos|siganme|sigannos|suscribete|suscribanse)
    @tag = (etiqueta|etiqueten|etiquetad|taguea|tagueen|arroba|menciona|mencionen)
    @like = (like|me gusta|me encanta|corazon|megusta|likes)
    @save = (guarda|guarden|guardalo|guardala|guardatelo|guardatela|guardate)
    @post = (esto|este post|esta publicacion|este mensaje|este video|este reel|este hilo|esta imagen|esta foto|este contenido|este carrusel)

    # Guards, as in src/guards.rs: talk about bait, negation, appeals, other senses.
    talk-post: (cebo|engagement bait|clickbait|titulares|algoritmo)
    talk-post: (cuentas|paginas|influencers|posts|publicaciones|gente|quienes|marcas) que (piden|pide|ponen|terminan|acaban|dicen|escriben)
    talk-post: (harto|harta|cansado|cansada|cansados) de ..3 (posts|publicaciones|gente que|cuentas|que me pidan)
    negation-before: (no|nunca|jamas|sin|tampoco|dejen de|deja de|evita|evitad) !(olvides|olviden|dudes|te|solo|se)
    negation-sentence: (no|nunca) ..2 (pedimos|pido|pedire|hace falta|necesitas|tienes que|es necesario)
    appeal-post: (desaparecido|desaparecida|desaparecidos|se busca|se perdio|extraviado|extraviada|se extravio|donantes de sangre|donar sangre|evacuacion|terremoto|inundacion|oferta de empleo|buscamos personal|vacante|colecta)
    sense-over: (sigue|siga) (las instrucciones|los pasos|el enlace|la receta|lloviendo|adelante|asi|siendo|en|el camino)
    sense-over: guarda (los cambios|el archivo|silencio|relacion|reposo|la calma|las distancias|el codigo)
    sense-over: comparte (piso|casa|coche|habitacion|escenario|cartel)
    sense-sentence: (el|la|un|una) (terminal|formulario|casilla|consola|comando)
    sense-sentence: (linea|campo) (de|{number}) ..1 (codigo|texto|comandos|del codigo)

    # Asks.
    react-bait: (dale|denle|dadle|dar|da|pon|deja|regala|regalame|dejame) [un|tu|al] {like} (si|para|a|y|por|al)
    react-bait: (like|likes|megusta|❤|👍|me gusta) si (estas|te|eres|tu|crees|piensas|quieres|amas|tambien|recuerdas|alguna|has|extranas|{word})
    react-bait: (doble tap|doble toque|doble clic) si
    react-bait: (1|un|cada) like (=|es) (1|un|una)
    react-bait: ({emoji}|like|corazon) (para|por|=) ..3 (,|y|o) ({emoji}|comenta|comparte|like) (para|por|=|si)
    react-bait: reacciona con {emoji} (si|para)
    comment-bait: {comment} [un|una|la palabra|con|con un] ({keyword}|amen|si|yo|{emoji}|🔥|presente) (si|en los comentarios|abajo|para|y|$)
    comment-bait: {comment} ..2 (en los comentarios|abajo|aqui abajo|debajo) ..3 (si|tu|desde|{emoji}|cual)
    comment-bait: {comment} [en los comentarios] (tu signo|tu ciudad|tu pais|desde donde|de donde|tu emoji|tu color|una palabra|tu mes)
    comment-bait: solo respuestas (incorrectas|equivocadas|falsas)
    comment-bait: (di|saluda|saludame|saludanos) ..2 desde (tu|que|donde)
    keyword-gate: {comment} ..4 y [te] ..2 (mando|envio|paso|comparto|enviare|mandare|llega|enviamos|mandamos|lo envio|la envio|escribo)
    keyword-gate: (quieres|queres) ..6 ? [//] {comment} ..2 {keyword}
    keyword-gate: {comment} {keyword} (y|para) (recibe|recibir|recibes|recibelo|obten|obtener|acceder)
    keyword-gate: (mandame|enviame|escribeme|mandanos) [un|por|la palabra] (dm|md|mensaje|{keyword}) ..3 (y te|con la palabra|para recibir)
    share-bait: {share} [{post}] si (estas|te|crees|tu|tambien|eres|piensas|quieres|amas|conoces|apoyas|sientes|alguna|no|{word})
    share-bait: {share} [esto|{post}|la|lo] con (tus|tu|alguien|todos|un amigo|una amiga|quien|esa persona|10|5|3|{number}) ..3
    share-bait: (si estas de acuerdo|si te gusto|si te gusta|si te sirvio|si te ayudo|si piensas igual) [,] {share} ..2
    share-bait: {share} {post} ..3
    share-bait: (me ayudas|ayudame|ayudanos|ayudenme) (a compartir|compartiendo|con un rt|a difundir esto)
    share-bait: (rt|retuit) si
    share-bait: ♻ {share}
    tag-bait: {tag} a [un|una|tu|tus|esa|ese|ese|alguien|quien|3|tres|2|dos|{number}] [mejor|mejores] (amigo|amiga|amigos|amigas|persona|personas|alguien|quien|hermana|hermano|madre|pareja|novio|novia|companero|companera|grupo|que)
    tag-bait: {tag} a (alguien|quien)
    tag-bait: (a quien te recuerda|quien es asi) ? [//] {tag}
    follow-bait: (sigueme|siguenos|siganme|sigannos|suscribete|suscribanse) (para|por|y|si|$|!|que) ..3
    follow-bait: {follow} [a] (mi|nuestra|esta|la|mis) (cuenta|pagina|perfil|canal) para [mas|no]
    follow-bait: (te sigo|sigo) (de vuelta|a todos|back|al que me siga)
    follow-bait: (comenta|sigueme|siguenos) para [la] (parte|segunda parte) [2|{number}]
    save-bait: {save} {post} ..3
    save-bait: (guardalo|guardatelo|guardala|guardatela) (para|y|antes|por|que|$|!) ..3
    save-bait: (no olvides|recuerda|no te olvides de) (guardar|guardarlo|guardarla) ..2
    save-bait: (querras|vas a querer) (guardar|volver a) ..2
    giveaway: (sorteo|sorteamos|giveaway|concurso|regalamos|regalo|rifa) ..12 ({follow}|{tag}|{share}|{comment}|dale like)
    giveaway: (sorteo|sorteamos|giveaway|concurso|regalamos|rifa) ..12 // ..8 ({follow}|{tag}|{share}|{comment}|dale like)
    giveaway: (sorteo|sorteamos|giveaway|concurso|regalamos|rifa) ..12 // ..12 // ..8 ({follow}|{tag}|{share}|{comment}|dale like)
    giveaway: (para participar|para ganar|como participar|requisitos) [:|,|solo] [//] ..4 ({follow}|{tag}|{share}|{comment}|dale like|siguenos)
    giveaway: ({follow}|{tag}|{share}|{comment}) ..6 (para ganar|para participar|y gana|y participa|y podras ganar|y participas)

    # Guilt.
    chain-guilt: (el|solo el) (99|97|95|98|90|1|3) [%|por ciento] ..3 (no|compartira|comparte|lo|entendera|de las personas)
    chain-guilt: (nadie|seguro que nadie|apuesto a que nadie|se que nadie) ..4 (compartira|va a compartir|comparte|comentara|va a comentar|le va a dar|me va a felicitar|le dara like)
    chain-guilt: (si no|quien no) (compartes|comparte|reenvias|tienes corazon|lo pasas) ..6
    chain-guilt: (solo|solamente) (los valientes|los verdaderos|un verdadero|las personas con corazon|los que aman|quien tiene corazon) ..4 (compartira|compartiran|comparte|comparten|lo haran|entenderan|comentaran)
    chain-guilt: (eres capaz|te atreves|seras capaz) de (compartir|compartirlo|publicar) ..4
    chain-guilt: (copia y pega|copialo y pegalo) ..4 (muro|estado|si|perfil|este|esto)
    chain-guilt: (sigue de largo|pasa de largo|ignora esto) si no ..4
    chain-guilt: (mala suerte|anos de mala suerte|una desgracia) ..6 (no lo|no la|no compartes|reenvias)

    # Questions.
    engagement-closer: ^ (de acuerdo|estas de acuerdo|estan de acuerdo|opiniones|tu que opinas|que opinas|que opinan|que piensas|que pensais|que piensan|y tu|y ustedes|y vosotros|que te parece|me equivoco|quien mas|os leo|te leo|los leo) [?|👇|en comentarios|en los comentarios|abajo|!] >>
    engagement-closer: (te leo|os leo|los leo|te leemos|os leemos|cuentame|contame|cuentanos) en [los] comentarios >>
    trivial-question: ^ [equipo|team] (te|mate|cafe|playa|verano|perros|gatos|dulce|montana|dia|pizza|tacos|vino) o (cafe|te|montana|invierno|gatos|perros|salado|noche|tacos|hamburguesa|cerveza|playa) ..2
    trivial-question: (cual es tu|cual es vuestro|cual es su|cuales son tus) (color|pelicula|cancion|comida|helado|serie|sabor|postre|emoji|numero|estacion|bebida|pizza|libro) [{word}] (favorito|favorita|favoritos|favoritas|preferido|preferida|del) ..2
    trivial-question: (que cancion|que pelicula|que serie|que emoji) ..3 (escuchas hoy|describe|suena|te define|verias) ..3
    trivial-question: (nombra|di|dime|menciona) (una|un) (pelicula|cancion|pais|animal|ciudad|comida|palabra|objeto) (que|sin|con) ..6
    trivial-question: (completa la frase|rellena el espacio|solo los genios|pina en la pizza)
    leading-question: (quien mas|a quien mas|alguien mas) (esta|odia|piensa|cree|siente|extrana|le pasa|le molesta|se siente|echa de menos|no soporta) ..6
    leading-question: (no sera|no va siendo|no es) (hora|momento|tiempo) de ..6
    leading-question: por que (tanta gente|tantos|tantas|todo el mundo|nadie|seguimos|la gente|siempre) ..8 ?
    leading-question: (te suena|te ha pasado|te identificas|les ha pasado|os suena|te resulta familiar|a ti tambien te) [esto|alguna vez|familiar|pasa] ?
    leading-question: (hasta cuando|cuando vamos a|cuando van a) ..6 ?
    leading-question: (soy el unico|soy la unica|soy solo yo|solo yo) [o|que] ..6 ?
    hot-take: (opinion|verdad) (impopular|incomoda|polemica|controvertida) [:|,|{word}]
    hot-take: (me van a odiar|me van a funar|me vais a odiar|me van a matar|me van a cancelar|me van a caer|se que me van a) ..4
    hot-take: (cambiame|cambienme|hazme cambiar) (de opinion|de idea|la opinion|mi opinion)
    hot-take: (lo siento|perdon|lo digo y) [,] pero (alguien tenia que|hay que decirlo|no me arrepiento|es la verdad|alguien tiene que) ..3
    hot-take: (email|correo|seo|marketing|blog|periodismo|rock|romanticismo|cine|linkedin|twitter|facebook|excel|amor|trabajo|networking|rss|podcast) (ha muerto|esta muerto|murio) ..2
    hot-take: (nadie quiere oir|nadie se atreve a decir|lo que nadie dice|nadie lo dice pero) ..3
    hot-take: (unpopular opinion|hot take)

    # Pressure.
    false-urgency: (solo|solamente|unicamente) (quedan|queda|nos quedan) ..2 (plazas|lugares|cupos|sitios|unidades|horas|puestos|plaza|cupo|lugar) ..2
    false-urgency: (ultimas|ultimos) (plazas|cupos|lugares|unidades|horas|sitios) ..2
    false-urgency: (antes de que|antes que) (sea tarde|sea demasiado tarde|lo borre|lo borren|la borre|lo eliminen|se agote|se acabe|desaparezca|cierre|suba el precio) ..2
    false-urgency: (borro|borrare|elimino|voy a borrar|lo borro) ..2 en (24|48|unas|pocas|una) ..2
    false-urgency: (se acaba|se agota|termina|cierra|cerramos|cierran) (hoy|esta noche|en horas|ya|a medianoche) ..2
    false-urgency: (es ahora o nunca|ahora o nunca|no lo dejes para manana|corre que se|corran que se|no te quedes fuera|ultima oportunidad|ultima llamada) ..2

    # Held back.
    curiosity-gap: (no creeras|no vas a creer|no lo vas a creer|no van a creer|nunca adivinaras|no imaginas|no te imaginas|no adivinaras|nunca imaginarias) ..4
    curiosity-gap: (te sorprendera|te sorprenderas|te sorprenderan|os sorprendera|te dejara|te dejaran|les sorprendera|te va a sorprender|te hara|te volara|te cambiara|te impactara) ..3
    curiosity-gap: [y] (lo que|esto) (paso|ocurrio|sucedio|hizo|encontro|respondio|dijo|descubrio|vino) [despues|luego|a continuacion|fue|te] ..3
    curiosity-gap: (la razon|el motivo|las razones|los motivos) (oculto|oculta|por la que|por el que|por las que|por los que|que|detras|de por que) ..4
    curiosity-gap: (el secreto|el truco|el detalle|el error|la pregunta|el dato|la frase|el habito|la clave|el gesto|el misterio|el metodo|la verdad) (te|oculto|oculta|que|detras|de|sobre) ..4
    curiosity-gap: (esta|este|estas|estos|esto|asi) (es|son|fue|fueron|sera|seran) (la|el|los|las|lo|uno|una) ..3
    curiosity-gap: (lo que|todo lo que) [no|nadie|hay que|se|debes|tienes|necesitas|nadie te|debe|tenes] (que|saber|sabe|sabias|cuenta|conto|contaron|debes|debe|hay que|tienes que|tenes que|sabemos) ..3
    curiosity-gap: ^ <!¿ (quien|quienes) (es|fue|era|son|fueron|eran) ..4
    curiosity-gap: : (quien|que|como|por que|cual|cuales|cuanto|cuando) (es|son|fue|se|puede|pueden|hay|ha|estan|afecta|funciona|era) ..3
    curiosity-gap: ^ <!¿ (que|como|cuanto|cual|cuales|por que) (es|son|fue|hacer|saber|evitar|funciona|funcionan|se|pasa|paso|significa|hay|detectar|cambia|afecta|puede|pueden|tu|debes|ver) ..4
    curiosity-gap: (los|las|estos|estas|estas son|estos son) (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|{number}) [mejores|grandes|peores|principales|nuevos|nuevas] (motivos|razones|claves|cosas|consejos|trucos|errores|alimentos|curiosidades|preguntas|frases|senales|datos|secretos|beneficios|lugares|peliculas|series|momentos|detalles|habitos|momentos|desafios|formas) ..3
    curiosity-gap: (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|{number}) (razones|motivos|claves|cosas|consejos|trucos|curiosidades|senales|preguntas|errores|formas|habitos|datos|secretos|maneras|respuestas) (para|que|por|sobre|de|a) ..3
    curiosity-gap: (el|la) (insolito|insolita|extrano|extrana|curioso|curiosa|increible|sorprendente|misterioso|misteriosa|impactante|inesperado|inesperada|desconocido|desconocida|desgarrador|conmovedor|emotivo|emotiva|impresionante|polemico|polemica|dificil|fascinante) {word} ..4
    curiosity-gap: <!se (conoce|descubre|conozca|descubra|enterate|mira|averigua|adivina|entra y|checa) (que|quien|cual|cuales|como|por que|cuanto|los|las|el|la|aqui|cuando) ..4
    curiosity-gap: (sabes|sabias|sabe|conoces|te imaginas|imaginas) (que|quien|cual|cuales|como|por que|cuanto|por) ..5 ?
    curiosity-gap: (el|la|los|las) {word} que (nadie|cambio|revoluciono|conquisto|sorprendio|te|engano|esconde|hay|puede|pueden|debes|sueno|suena|quedo|estan|promete|revela|oculta) ..4
    curiosity-gap: (te contamos|te explicamos|te decimos|te listamos|te mostramos|te presentamos|le contamos|aqui te contamos) ..3

    # Camps.
    @group = (inmigrantes|migrantes|extranjeros|moros|musulmanes|judios|judio|cristianos|catolicos|curas|gitanos|negros|blancos|indios|indigenas|chinos|rusos|gringos|yanquis|espanoles|catalanes|vascos|argentinos|mexicanos|venezolanos|peruanos|chilenos|colombianos|bolivianos|cubanos|haitianos|politicos|zurdos|rojos|fachas|progres|comunistas|socialistas|fascistas|peronistas|kirchneristas|macristas|correistas|uribistas|petristas|chavistas|podemitas|peperos|voxeros|sociatas|derechistas|izquierdistas|liberales|conservadores|feministas|machistas|hombres|mujeres|gays|homosexuales|lesbianas|trans|ricos|pobres|empresarios|sindicalistas|funcionarios|periodistas|policias|jueces|banqueros|medicos|profesores|jovenes|viejos|boomers|millennials|taurinos|veganos|ciclistas|aficionados|hinchas|sionistas|palestinos|israelies|ucranianos|nazis|abortistas|antivacunas)
    @scorn = (escoria|basura|ratas|rata|parasitos|parasito|chusma|gentuza|lacra|plaga|cucarachas|borregos|borrego|idiotas|idiota|imbeciles|imbecil|estupidos|estupidas|ignorantes|ladrones|corruptos|asesinos|asesinas|delincuentes|traidores|traidor|vendepatrias|mentirosos|hipocritas|cobardes|inutiles|vagos|mantenidos|sinverguenzas|miserables|cerdos|perros|payasos|retrasados|subnormales|fanaticos|terroristas|criminales|mafiosos|asquerosos|asquerosa|repugnantes|violadores|enfermos|resentidos|lamebotas|comemierda|hdp|hdlgp|hijueputas|malnacidos|pederastas|genocidas|muertos de hambre)
    polarising: (feminazi|feminazis|sudaca|sudacas|panchitos|moronegro|zurdaje|zurderio|perroflautas|derechuzos|fachitos|fachirulos|progreta|progretas|maricones|marica|maricon|negrata|gringos de mierda|indio de mierda|judiada|cagatintas|mamertos|mamerto|chairos|chairo|fifis|gorilas|vendepatrias|femilocas|feminazismo|zurdos|cipayos|cipayo|prole|judio de mierda|moro de mierda|cerdos judios|judiaco)
    polarising: {group} ..4 {scorn}
    polarising: {scorn} ..3 {group}
    polarising: (puto|putos|puta|putas|malditos|maldito|malditas|pinche|pinches|asqueroso|asquerosos|sucio|sucios|maldita|jodidos|piches) ..1 ({group}|feminista|judio|indio|negro|moro|inmigrante|gay|rojo|facha|comunista|musulman|gringo|peruano|boliviano)
    polarising: ({group}|feminista|judio|indio|negro|moro|inmigrante|comunista|facha|musulman) de (mierda|porqueria)
    polarising: (panda|atajo|hatajo|banda|manada|manga|bola|pandilla|partida|sarta) de ({scorn}|inutiles|hijos|hipocritas|{word})
    polarising: (fuera|echarlos|echar|expulsar|deportar|deporten|deportados|deportacion|expulsion|expulsados) ..4 ({group}|todos|a todos|ya|inmediata|masiva|directamente|a su pais|del pais)
    polarising: (vuelvan|vuelvanse|vete|vayanse|larguense|que se vayan|regresen|lárgate) a (su|tu|sus) (pais|tierra|casa|cueva)
    polarising: (nos|te) (roban|invaden|mienten|quitan|odian|quieren muertos|estan invadiendo|desprecian|toman por idiotas)
    polarising: (destruyen|destruyeron|han destruido|arruinaron|hundieron|saquean|saquearon|destrozan) ..1 (el|nuestro|este|la|nuestra|esta) (pais|espana|nacion|patria|sociedad|argentina|mexico)
    polarising: (enemigos|traidores) (del|de la|a la) (pueblo|patria|nacion|pais)
    polarising: todos (los|las) ({group}|{word}) son (unos|unas|{scorn}|iguales|lo mismo|la misma)
    polarising: ({group}|esta gente|esa gente|esos|esta gentuza) ..2 (dan asco|me dan asco|dais asco|da asco|apestan|no merecen vivir|deberian morir|son el cancer|son un cancer|son una plaga|sobran|no valen nada|deben pagar|merecen morir|merecen la muerte)
    polarising: (asco|verguenza) de ({group}|gente|gobierno|pais|politicos|gentuza|feministas)
    polarising: (hijo|hijos|hija|hijas) de (puta|perra|la gran puta|su puta madre|mil putas) ..4
    polarising: o (con nosotros|estas con nosotros) o (con ellos|contra nosotros|en contra)
    polarising: (despierta|despierten|levantate|abran los ojos) [,] (pueblo|espana|mexico|argentina|gente|borregos|patriotas|chile|colombia|ecuador|peru) ..3
    "#
}

#[cfg(test)]
pub(super) const EXAMPLES: &[super::Example] = &[
    super::Example {
        rule: "react-bait",
        bait: &[
            "Dale like si tú también odias los lunes por la mañana.",
            "Pon un me gusta si estás de acuerdo con que el café es vida.",
            "❤️ para playa, 😂 para montaña. ¿De qué lado estás hoy?",
            "Doble tap si te gusta la lluvia cuando estás en casa.",
            "Me gusta si recuerdas los veranos en la casa de los abuelos.",
            "Deja tu like y cuéntanos si este era el pan de tu infancia.",
            "1 like = 1 abrazo para todos los que están trabajando hoy.",
        ],
        fine: &[
            "Me gusta el pan de esta panadería porque lleva poca sal.",
            "A mi hija no le gusta la lluvia, pero hoy salió a saltar en los charcos.",
            "El botón de me gusta desaparece en la nueva versión de la aplicación.",
            "Nunca pido un like: la receta está en la web y es gratis.",
            "Nos gusta si el horno está muy caliente, porque la corteza queda mejor.",
            "Harta de cuentas que piden dale like si estás vivo para subir en el feed.",
        ],
    },
    super::Example {
        rule: "comment-bait",
        bait: &[
            "Comenta SÍ si tú también lo has vivido con tu familia.",
            "Escribe AMÉN si crees en los milagros de esta vida 🙏",
            "Deja un 🔥 si te gusta este pan recién hecho.",
            "Comenta tu signo y te digo qué postre eres.",
            "Solo respuestas incorrectas: ¿qué es esto que encontré en el garaje?",
            "Escribe una palabra que describa tu semana y la de los tuyos.",
        ],
        fine: &[
            "El crítico comenta la película en su columna del domingo.",
            "Escribe despacio y con pluma, porque le gusta el papel de antes.",
            "Comenta la línea 12 del código y ejecuta las pruebas otra vez.",
            "Si vienes el sábado, escribe a la secretaria para que pongamos una silla más.",
            "No comentes tu número de teléfono en las publicaciones de desconocidos.",
            "¿Alguien sabe dónde arreglan máquinas de coser en el centro?",
        ],
    },
    super::Example {
        rule: "keyword-gate",
        bait: &[
            "Comenta GUÍA y te mando el documento por privado.",
            "¿Quieres la plantilla? Escribe PLANTILLA en los comentarios de esta publicación.",
            "Comenta \"INFO\" y te envío el enlace del curso.",
            "Escribe RECETA y te la paso por mensaje esta noche.",
            "Comenta LISTA para recibir los diez proveedores que uso.",
            "Mándame un DM con la palabra INICIO y te paso el plan.",
        ],
        fine: &[
            "La guía está en nuestra web, sin registro: https://example.org/guia",
            "Te mando la receta por correo si me escribes a la panadería.",
            "Escríbeme si necesitas una cita para la próxima semana.",
            "El banco envía un código y hay que escribirlo en el formulario.",
            "Ella comenta que la información llega tarde a los pueblos.",
            "Quien quiera el acta de la reunión la tiene en el tablón.",
        ],
    },
    super::Example {
        rule: "share-bait",
        bait: &[
            "Comparte si estás de acuerdo con que los maestros merecen más.",
            "Comparte esto con tus amigos y alegra su día.",
            "RT si tú también prefieres el té a todas horas.",
            "Si te gustó, comparte y ayuda a que llegue a más gente.",
            "Compártelo con alguien que lo necesita hoy.",
            "♻️ Comparte esta publicación para que tu red lo vea.",
        ],
        fine: &[
            "Ana comparte piso con dos estudiantes y un loro en el centro.",
            "El pueblo comparte frontera con tres municipios de la sierra.",
            "Se busca: perra marrón desaparecida en el parque desde el lunes. Comparte este mensaje, por favor.",
            "No compartas esto con nadie hasta el lunes, por favor.",
            "La empresa comparte sus datos con la universidad desde hace dos años.",
            "Faltan donantes de sangre del grupo cero en el hospital: comparte esta publicación con quien pueda.",
        ],
    },
    super::Example {
        rule: "tag-bait",
        bait: &[
            "Etiqueta a un amigo que siempre llega tarde a todo.",
            "Etiqueta a tu mejor amiga, la que come contigo a las tres de la mañana.",
            "Taguea a alguien que necesita vacaciones ya.",
            "Menciona a tres amigos que harían este viaje contigo.",
            "Arroba a quien te debe un café desde el año pasado.",
            "Etiqueta a esa persona que no suelta el móvil en la mesa.",
        ],
        fine: &[
            "La etiqueta de la chaqueta dice que es de lana.",
            "El artículo menciona a tres alcaldes que votaron en contra.",
            "Por favor, no etiqueten a los niños en las fotos del colegio.",
            "La etiqueta en la mesa cambia mucho de un país a otro.",
            "El informe menciona a la empresa dos veces y a su directora ninguna.",
            "Pon una etiqueta con la fecha en cada tarro de mermelada.",
        ],
    },
    super::Example {
        rule: "follow-bait",
        bait: &[
            "Sígueme para más consejos como este cada día.",
            "Síguenos y no te pierdas nada de lo que viene.",
            "Suscríbete para más videos sobre la vida en el campo.",
            "Te sigo de vuelta, sin excepción, durante todo el día de hoy.",
            "Sígueme para la parte 2 de esta historia con mi vecino.",
            "Sigue mi cuenta para más trucos de cocina de los que no se olvidan.",
        ],
        fine: &[
            "Sigue las instrucciones del manual y deja secar la cola dos horas.",
            "Sigue lloviendo en la costa y el puerto está cerrado hasta mañana.",
            "El perro me sigue por toda la casa cuando tiene hambre.",
            "La suscripción al boletín de la biblioteca es gratis y llega los viernes.",
            "Sigue el camino del río hasta el puente y gira a la derecha.",
            "El equipo sigue en primera después de un partido muy largo.",
        ],
    },
    super::Example {
        rule: "save-bait",
        bait: &[
            "Guarda este post para cuando lo necesites.",
            "Guárdalo para más tarde, te va a hacer falta.",
            "No olvides guardar esta lista para tu próximo viaje.",
            "Guarda esta publicación y vuelve a ella cada lunes.",
            "Guárdatelo antes de que se te olvide dónde lo viste.",
            "Vas a querer guardar esto para la próxima mudanza.",
        ],
        fine: &[
            "Guarda los cambios antes de cerrar el programa.",
            "Mi abuela guarda las cartas en una caja de galletas.",
            "El archivo guarda documentos de los siglos XVI y XVII.",
            "Guarda silencio en la sala de lectura, por favor.",
            "La nevera guarda el frío durante seis horas sin luz.",
            "El portero guarda las llaves de todos los vecinos del edificio.",
        ],
    },
    super::Example {
        rule: "giveaway",
        bait: &[
            "¡SORTEO! Síguenos, dale like y etiqueta a dos amigos para ganar una cesta.",
            "Sorteamos dos entradas para el concierto. Para participar: síguenos y comenta con quién irías.",
            "Concurso de verano: comparte esta foto y participa por una cena para dos.",
            "Regalamos un libro firmado. Síguenos y etiqueta a una amiga que lea.",
            "Etiqueta a tres amigos y gana un fin de semana en la sierra.",
            "Para ganar, sigue la cuenta y comparte esta historia con tus contactos.",
        ],
        fine: &[
            "El sorteo de la lotería es el 22 de diciembre, como todos los años.",
            "El concurso de la diputación cierra el 3 de mayo; las bases están en la web.",
            "Los grupos del mundial se conocen el viernes, después del sorteo.",
            "Mi madre ganó una rifa del colegio y donó el jamón al comedor.",
            "El premio de poesía es para una autora de Cuenca.",
            "El jurado del concurso lee los textos sin el nombre de sus autores.",
        ],
    },
    super::Example {
        rule: "chain-guilt",
        bait: &[
            "El 99% no compartirá esta foto de mi abuela que cumple cien años.",
            "Seguro que nadie le dará like a mi dibujo, pero lo hice con amor.",
            "Si no compartes esto, es que no tienes madre.",
            "¿Eres capaz de compartir esto en tu muro sin miedo?",
            "Copia y pega este texto en tu muro si quieres a tu familia.",
            "Solo las personas con corazón compartirán este mensaje.",
        ],
        fine: &[
            "El 99 % de los vecinos votó a favor del parque, según el acta.",
            "Nadie vino a la reunión del martes, así que la repetimos el jueves.",
            "Copia la llave y deja el original en portería.",
            "Si no llegas a las ocho, la puerta de atrás está abierta.",
            "Solo los socios pueden votar en la asamblea de mañana.",
            "Mi abuela cumple cien años y lo celebramos en el patio con los vecinos.",
        ],
    },
    super::Example {
        rule: "engagement-closer",
        bait: &[
            "Cambiamos el horario de la tienda y ahora abrimos los domingos. ¿Qué opinas? 👇",
            "El trabajo en casa nos ha hecho más lentos y más felices. ¿De acuerdo?",
            "Llevo diez años sin televisión y no la echo de menos. ¿Y tú?",
            "Para mí el mejor pan es el de ayer, tostado y con aceite. ¿Me equivoco?",
            "Creo que las reuniones deberían durar quince minutos. Te leo en comentarios.",
            "La paciencia es la mitad de este oficio. ¿Qué piensas?",
        ],
        fine: &[
            "¿Qué opinas del apartado 4, el del ruido nocturno? El plazo acaba el viernes.",
            "La comisión quiere saber qué opina el barrio sobre la calle peatonal.",
            "¿Y tú hermana, al final viene en tren o en coche el domingo?",
            "No estoy de acuerdo con el alcalde, y explico por qué en la página dos.",
            "Los comentarios de los lectores se publican los lunes en el periódico.",
            "Estamos de acuerdo en el precio, pero no en la fecha de entrega.",
        ],
    },
    super::Example {
        rule: "trivial-question",
        bait: &[
            "¿Playa o montaña?",
            "¿Cuál es tu color favorito?",
            "¿Té o café en una mañana como esta?",
            "Nombra una película que todo el mundo ha visto menos tú.",
            "¿Qué canción escuchas hoy mientras trabajas?",
            "Completa la frase: los lunes son para…",
        ],
        fine: &[
            "¿Sabe alguien si la línea 3 para hoy en el mercado?",
            "¿Qué aislante usasteis para un muro de piedra sin cámara?",
            "La elección entre gas o electricidad depende del precio y de la casa.",
            "¿Cuál es el plazo para pedir la beca de este año?",
            "El color favorito de los arquitectos de la zona es el blanco.",
            "¿Qué caldera recomendáis para una casa de cien metros sin gas?",
        ],
    },
    super::Example {
        rule: "leading-question",
        bait: &[
            "¿Quién más está cansado de las reuniones sin sentido?",
            "¿No es hora de dejar de pagar por nada?",
            "¿Por qué tanta gente sigue trabajando gratis por las tardes?",
            "¿Te suena? Llegas a casa y no te queda energía para nada.",
            "¿Hasta cuándo vamos a aguantar estos precios?",
            "¿Soy la única que odia los mensajes de voz?",
        ],
        fine: &[
            "¿Por qué sube el pan cuando baja el trigo? Lo explica la cooperativa en tres gráficos.",
            "¿Quién abre el centro el sábado, tú o Marta?",
            "¿Cuándo empiezan las obras de la calle Mayor?",
            "Es hora de plantar los ajos, dice el calendario de mi tío.",
            "¿Hasta qué hora está abierta la farmacia de guardia?",
            "Por qué cerramos los lunes: la harina llega ese día y somos dos.",
        ],
    },
    super::Example {
        rule: "hot-take",
        bait: &[
            "Opinión impopular: la tortilla sin cebolla es mejor.",
            "Me van a odiar, pero el verano es la peor estación del año.",
            "Verdad incómoda: casi nadie lee los libros que compra.",
            "Creo que la siesta debería ser obligatoria. Cambiadme, o mejor: cambiame de opinión.",
            "El email ha muerto y nadie quiere verlo.",
            "Lo siento, pero alguien tenía que decirlo: las bodas son demasiado largas.",
        ],
        fine: &[
            "No comparto la opinión del ministro, porque los datos son de 2019.",
            "La opinión del jurado se conoce el viernes por la tarde.",
            "El escritor ha publicado su última novela, la más corta de todas.",
            "Cambié de opinión sobre el carril bici después de contar los coches.",
            "La verdad es que el tren llegó a la hora y el café estaba caliente.",
            "El actor murió ayer en su casa de Sevilla a los noventa años.",
        ],
    },
    super::Example {
        rule: "false-urgency",
        bait: &[
            "¡Solo quedan 3 plazas! Corre antes de que sea tarde.",
            "Últimas plazas para el curso que cambia todo.",
            "Lo borro en 24 horas, así que léelo ya.",
            "Es ahora o nunca: tu futuro no espera.",
            "Apúntate antes de que suba el precio otra vez.",
            "El descuento se acaba esta noche y no va a volver.",
        ],
        fine: &[
            "El plazo de matrícula termina el 5 de septiembre a las dos.",
            "El museo cierra los lunes y el 1 de enero.",
            "Quedan dos tomates en la mata y ya hace frío.",
            "La farmacia abre hasta las diez y los domingos por la mañana.",
            "El barco sale a las siete; llega antes, porque el muelle está lejos.",
            "Las entradas para el concierto del día 12 están en la taquilla.",
        ],
    },
    super::Example {
        rule: "curiosity-gap",
        bait: &[
            "No creerás lo que encontró este granjero debajo de su casa.",
            "Abrió la puerta del garaje y lo que pasó después te dejará sin palabras.",
            "La razón por la que nadie habla de este pueblo.",
            "Estos son los tres errores que todos cometen con la leche.",
            "Descubre cuál es el secreto de los pasteleros.",
            "Lo que nadie te contó sobre el aceite de oliva.",
        ],
        fine: &[
            "El ayuntamiento aprueba el presupuesto con nueve votos a favor.",
            "La cooperativa baja el precio de la leche dos céntimos por litro.",
            "Rentistas gana por tres a cero y sube al segundo puesto.",
            "Mañana no hay tren entre Soria y Madrid por obras en la vía.",
            "El hospital abre una sala nueva con doce camas en marzo.",
            "La presidenta viaja el martes a Lima para firmar el acuerdo.",
        ],
    },
    super::Example {
        rule: "polarising",
        bait: &[
            "Los políticos son una panda de ladrones y nos roban a todos.",
            "Los banqueros son ratas, todos sin excepción.",
            "Deportar a todos los extranjeros, ya está bien de aguantar en este país.",
            "Todos los periodistas son iguales, gentuza que vive del odio.",
            "Los ricos me dan asco y su dinero también.",
            "¡Despierta, España! Los traidores de la patria están en el gobierno.",
        ],
        fine: &[
            "Los políticos de los dos partidos se reúnen el martes en el ayuntamiento.",
            "Los ciclistas piden un carril en la avenida y los comerciantes más bancos.",
            "No estoy de acuerdo con los jueces en este caso: la ley dice otra cosa en el artículo 4.",
            "El informe cuenta 4.300 migrantes en la provincia, más que en 2020.",
            "Los profesores de la escuela pintaron el patio con los padres el sábado.",
            "La plaga de cucarachas del mercado se trata el lunes con el local cerrado.",
        ],
    },
];
