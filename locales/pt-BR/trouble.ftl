### File trouble: what happened, where, what was kept, what to do.

trouble-no-home = Não foi encontrado um lugar para os seus dados: esta conta não tem pasta pessoal. Indique em LOCAL_MGI_HOME uma pasta sua e abra o programa de novo.
# $path: a file or folder; $error: the number by which the system knows what went wrong
trouble-not-found = O caminho { $path } não existe.
trouble-permission = Você não tem permissão para ler ou alterar { $path }. Nada foi alterado ali. Fale com quem cuida deste computador ou indique em LOCAL_MGI_HOME uma pasta sua.
trouble-full = Não foi possível gravar { $path }: o disco, ou o espaço reservado a você, está cheio. A última versão salva continua lá, completa. Libere espaço; a próxima alteração voltará a ser salva.
trouble-io = Não foi possível ler ou gravar { $path }: o sistema informa o erro { $error }. A última versão salva continua lá.
trouble-no-file = Há outra coisa no lugar de { $path }: um arquivo em vez de uma pasta, ou o contrário. Nada foi alterado ali.
# $line: where in the file; $fault: a sentence that says what is wrong there
trouble-unreadable = { $path }, linha { $line }: { $fault } O arquivo ficou como estava. Corrija essa linha em um editor de texto ou recupere uma cópia de segurança.
trouble-read-back = O conteúdo lido em { $path } difere do que foi gravado; portanto, não se pode confiar no disco. A versão salva antes continua lá. Salve em outro disco.
# $name: an assessment’s name
trouble-no-assessment = Não há avaliação nem arquivo com o nome “{ $name }”. “local-mgi list” mostra o que existe.
trouble-no-questionnaire = Não há questionário “{ $id }”. O lugar dele é a pasta “questionnaires”, ao lado das suas avaliações.
trouble-no-example = Não há exemplo com o nome “{ $name }”.
trouble-exists = Já existe uma avaliação com o nome “{ $name }”. Escolha outro nome.
trouble-in-use = A avaliação “{ $name }” está aberta em outra janela. Feche-a lá primeiro.
trouble-name-empty = Informe um nome.
trouble-name-long = Este nome é longo demais. Escolha um nome de até 100 letras.
trouble-name-character = “{ $name }” não pode ser usado como nome: use apenas letras, algarismos, espaços, hifens e pontos.
trouble-name-edge = “{ $name }” não pode ser usado como nome: ele não pode começar com ponto ou hífen nem terminar com ponto.
trouble-name-reserved = “{ $name }” não pode ser usado como nome: o Windows o reserva para um dispositivo.
# $id: a questionnaire’s id; $what: the fault in the file’s own terms
trouble-questionnaire = O questionário “{ $id }” não pode ser usado: { $what }. “local-mgi check” aponta cada falha.
read-only-open = Esta avaliação está aberta em outra janela. Aqui é possível lê-la, mas não alterá-la. O que for salvo lá aparece aqui; quando ela for fechada lá, você poderá continuar aqui.
# $name: a person; $machine: a computer; $since: date and time
read-only-open-by = { $name } está com esta avaliação aberta em { $machine } desde { $since }. Aqui é possível lê-la, mas não alterá-la. O que for salvo lá aparece aqui; quando ela for fechada lá, você poderá continuar aqui.
read-only-newer = Esta avaliação foi gravada por uma versão mais recente do local-mgi. Para que nada se perca, esta versão pode mostrá-la, mas não alterá-la.
read-only-protected = Você não tem permissão para alterar o arquivo desta avaliação. Aqui é possível lê-la.
# $path: a file
put-aside-done = Avaliação arquivada. O arquivo está aqui: { $path }
editor-none = Nenhum editor está definido. Indique em EDITOR o nome do seu.
# $editor: a program; $error: the number by which the system knows what went wrong
editor-failed = O editor { $editor } não funcionou (código { $error }). O texto digitado continua aqui.
